using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A heading that says that comments follow, in a document in which no thread was recognised: they count as the article's text.</summary>
internal sealed class UnknownShape : SeedCheck
{
    /// <summary>Pages also print how many comments there are as a link under the title.</summary>
    private const int PartsAboveHeading = 10;

    /// <summary>A footer line below a count is no thread.</summary>
    private const int MinParagraphsBelow = 2;

    public override Rule Rule { get; } = new(
        "SEED4011",
        nameof(UnknownShape),
        RuleSeverity.Warning,
        "A thread has no known shape",
        "A thread follows the marker in no known shape; kept as plain paragraphs");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        // Where a project says that there is no thread, a heading is the article's.
        if (seed.Document.Thread is null && !seed.Shapes.IsNone && (FindMarker(seed) ?? FindHeading(seed)) is { } place)
        {
            findings.Report(place);
        }
    }

    /// <summary>The last marker of a known shape that text follows; one that counts comments is a heading, of which more is asked.</summary>
    private static SourceSpan? FindMarker(CheckedSeed seed)
    {
        var lines = new SeedLines(seed.Text, seed.Document.Lines);
        List<Marker> markers = seed.Shapes.Set.FindMarkers(lines).FindAll(static marker => marker.Tag >= 0 && !marker.IsCounted);
        bool hasTextBelow = false;
        int end = lines.Count;
        for (int i = markers.Count - 1; i >= 0; i--)
        {
            // Each line is looked at once, with the words of the shape whose marker stands above it.
            var furniture = new FurnitureReader(lines, seed.Shapes.Set.Shapes[markers[i].Tag]);
            hasTextBelow |= furniture.CountText(markers[i].Line + 1, end) > 0;
            end = markers[i].Line;
            if (hasTextBelow)
            {
                return lines.Span(markers[i].Line);
            }
        }

        return null;
    }

    /// <summary>The first heading below the article's text; those further down stand among the comments, as in "2 Replies".</summary>
    private static SourceSpan? FindHeading(CheckedSeed seed)
    {
        string title = seed.Document.Title?.Span.Of(seed.Text) ?? string.Empty;
        bool hasSentenceAbove = false;
        int left = seed.Document.Paragraphs.Count;
        foreach (SeedNode node in seed.Document.Children)
        {
            // The heading itself may be known as the words of a site.
            left -= node is ParagraphNode ? 1 : 0;
            if (left < MinParagraphsBelow)
            {
                return null;
            }

            bool isBelowFront = hasSentenceAbove && node.Span.Start >= seed.Text.Length / PartsAboveHeading;
            if (isBelowFront && node is ParagraphNode or FurnitureNode && ThreadHeading.IsOne(seed.Text, node.Span, title))
            {
                return node.Span;
            }

            hasSentenceAbove = hasSentenceAbove || (node is ParagraphNode && Punctuation.IsSentence(seed.Text, node.Span));
        }

        return null;
    }
}
