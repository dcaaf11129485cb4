using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>A thread as it will stand in the tree.</summary>
internal sealed class ThreadPlan
{
    private ThreadPlan(Shape shape, int start, IReadOnlyList<PlannedComment> comments, ThreadEvidence evidence)
    {
        Shape = shape;
        Start = start;
        Comments = comments;
        Evidence = evidence;
    }

    /// <summary>The shape.</summary>
    public Shape Shape { get; }

    /// <summary>0-based line at which the thread begins.</summary>
    public int Start { get; }

    /// <summary>Its comments, in the order of the text.</summary>
    public IReadOnlyList<PlannedComment> Comments { get; }

    /// <summary>Why it was read so.</summary>
    public ThreadEvidence Evidence { get; }

    /// <summary>How the thread writes numeric dates.</summary>
    public DayOrder DayOrder { get; private init; } = new();

    /// <summary>The times that its headers state.</summary>
    public IReadOnlyList<TimeParts> Times { get; private init; } = [];

    /// <summary>Plans a thread, and gives its lines their roles.</summary>
    public static ThreadPlan Of(SeedLines lines, Candidate candidate, Candidate? runnerUp)
    {
        for (int i = candidate.Start; i < lines.Count; i++)
        {
            lines[i] = candidate.RoleOf(i);
        }

        int[]? parents = Depths.FindParents(lines, candidate.Headers);
        var comments = new List<PlannedComment>(candidate.Headers.Count);
        for (int i = 0; i < candidate.Headers.Count; i++)
        {
            comments.Add(new PlannedComment(candidate.Headers[i], candidate.Starts[i], candidate.Ends[i], parents?[i] ?? -1));
        }

        TimeParts[] times = [.. candidate.Headers.SelectMany(static header => header.Lines).Where(static line => !line.IsQuote && line.Match.Posted is not null).Select(static line => line.Match.Time)];
        var evidence = new ThreadEvidence(
            candidate.MarkerLine < 0 ? null : lines.Span(candidate.MarkerLine),
            candidate.Headers.Count,
            candidate.WithText,
            candidate.Score,
            runnerUp?.Shape.Name,
            runnerUp?.Score ?? 0,
            candidate.LookAlikes);
        return new ThreadPlan(candidate.Shape, candidate.Start, comments, evidence)
        {
            Times = times,
            DayOrder = DayOrder.Of(times),
        };
    }

    /// <summary>Plans a thread in which nobody commented, and gives its lines their roles.</summary>
    public static ThreadPlan OfNobody(SeedLines lines, Shape shape, int start, int score)
    {
        // What is not known as the site's is nobody's: it stays a paragraph of the thread.
        var furniture = new FurnitureReader(lines, shape);
        for (int i = start; i < lines.Count; i++)
        {
            lines[i] = i == start || furniture.IsAboveThread(i) || furniture.IsPingback(i) || furniture.IsShort(i) ? LineRole.Furniture : lines[i];
        }

        return new ThreadPlan(shape, start, [], new ThreadEvidence(lines.Span(start), 0, 0, score, null, 0, []));
    }
}
