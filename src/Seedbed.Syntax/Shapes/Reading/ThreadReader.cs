using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Chooses the shape of a document's thread: every form that finds headers reads the whole text, and the one that explains most of it is taken.</summary>
internal static class ThreadReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="shapes">The shapes among which to choose.</param>
    /// <returns>Null when there is no thread.</returns>
    public static ThreadPlan? Read(SeedLines lines, ShapeSet shapes)
    {
        List<TaggedMatch> keys = shapes.FindKeys(lines);

        // Without a header there is at most an empty thread, at the end of the page.
        List<Marker> markers = shapes.FindMarkers(lines, keys.Count > 0 ? 0 : lines.Count - EmptyThread.MaxLines);
        ThreadPlan? plan = (keys.Count > 0 ? FindBest(lines, shapes, keys, markers) : null) ?? EmptyThread.Find(lines, shapes, markers);
        if (plan is null)
        {
            AssignMarkers(lines, shapes, markers);
        }

        return plan;
    }

    /// <summary>A shape's own words are the site's even where nothing that follows them is known.</summary>
    private static void AssignMarkers(SeedLines lines, ShapeSet shapes, List<Marker> markers)
    {
        int walked = 0;
        foreach (Marker marker in markers)
        {
            if (marker.Tag < 0 || marker.Line < walked)
            {
                continue;
            }

            var furniture = new FurnitureReader(lines, shapes.Shapes[marker.Tag]);
            for (walked = marker.Line; walked < lines.Count && furniture.IsControl(walked); walked++)
            {
                lines[walked] = LineRole.Furniture;
            }
        }
    }

    private static ThreadPlan? FindBest(SeedLines lines, ShapeSet shapes, List<TaggedMatch> keys, List<Marker> markers)
    {
        var byForm = new List<TaggedMatch>?[shapes.FormCount];
        foreach (TaggedMatch key in keys)
        {
            (byForm[key.Tag] ??= []).Add(key);
        }

        var bestOfShape = new Dictionary<Shape, Candidate>();
        Candidate? best = null;
        for (int form = 0; form < byForm.Length; form++)
        {
            if (byForm[form] is not { } ofForm)
            {
                continue;
            }

            (Shape shape, Form declared) = shapes[form];
            List<Marker> ofShape = markers.FindAll(marker => marker.Tag >= 0 ? shapes.Shapes[marker.Tag] == shape : shape.HasCommonMarkers && marker.Tag == Marker.Common);
            if (ofShape.Count == 0 && declared is { HeadersWithoutMarker: 0, HeadersBelowTitle: 0 } && !new FurnitureReader(lines, shape).HasByline(lines.Count))
            {
                continue;
            }

            foreach (Placement placement in (Placement[])[Placement.Above, Placement.Below])
            {
                Candidate? candidate = !declared.Placement.HasFlag(placement) ? null : Candidate.Read(lines, shape, declared, placement, ofForm, ofShape);
                if (candidate is null || (bestOfShape.TryGetValue(shape, out Candidate? known) && known.Score >= candidate.Score))
                {
                    continue;
                }

                bestOfShape[shape] = candidate;
                best = best is null || candidate.Score > best.Score ? candidate : best;
            }
        }

        Candidate? runnerUp = bestOfShape.Values.Where(candidate => candidate.Shape != best!.Shape).OrderByDescending(static candidate => candidate.Score).FirstOrDefault();
        return best is null ? null : ThreadPlan.Of(lines, best, runnerUp);
    }
}
