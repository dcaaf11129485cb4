using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Finds a thread in which nobody commented: its marker, and behind it nothing but the site's words to the end of the page.</summary>
internal static class EmptyThread
{
    /// <summary>What sites print below a thread without comments takes no more lines.</summary>
    public const int MaxLines = 40;

    /// <summary>Below "Leave a reply" stand the words of a form.</summary>
    private const int MaxFormLine = 300;

    /// <summary>The thread; null when there is none.</summary>
    public static ThreadPlan? Find(SeedLines lines, ShapeSet shapes, List<Marker> markers)
    {
        Shape? best = null;
        int bestLine = 0;
        int bestScore = 0;
        foreach (Marker marker in markers)
        {
            if (marker.Line < lines.Count - MaxLines)
            {
                continue;
            }

            foreach (Shape shape in shapes.Shapes)
            {
                bool isForShape = marker.Tag >= 0 ? shapes.Shapes[marker.Tag] == shape : shape.HasCommonMarkers;
                int score = isForShape ? Score(lines, shape, marker) : 0;
                if (score > bestScore)
                {
                    (best, bestLine, bestScore) = (shape, marker.Line, score);
                }
            }
        }

        return best is null ? null : ThreadPlan.OfNobody(lines, best, bestLine, bestScore);
    }

    /// <summary>How many lines from the marker on are the shape's; 0 when something else stands there.</summary>
    private static int Score(SeedLines lines, Shape shape, Marker marker)
    {
        var furniture = new FurnitureReader(lines, shape);
        bool isBehindEnd = false;
        int score = marker.Tag >= 0 ? 2 : 1;
        for (int i = marker.Line + 1; i < lines.Count; i++)
        {
            isBehindEnd |= furniture.IsOwnEnd(i);
            bool isKnown = furniture.IsAboveThread(i) || furniture.IsPingback(i);
            if (!isKnown && !(isBehindEnd && (furniture.IsShort(i) || lines.Span(i).Length <= MaxFormLine)))
            {
                return 0;
            }

            score += isKnown ? 1 : 0;
        }

        return score;
    }
}
