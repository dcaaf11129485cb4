namespace Seedbed.Analysis;

/// <summary>How a thread is built, as far as its page states it.</summary>
/// <param name="Shape">Name of the site engine's way of printing threads, such as <c>drupal</c>.</param>
/// <param name="Roots">Number of comments that answer no other comment in the document.</param>
/// <param name="StatedReplies">Number of comments whose page states, or shows by their depth, whom they answer. Where it is 0, <paramref name="Depth"/> tells nothing.</param>
/// <param name="Depth">Number of comments on the longest path from a root downwards; 0 without comments, 1 when none answers another.</param>
/// <param name="MissingParents">Names that are answered but have no comment in the document, in the order of the text.</param>
public sealed record ThreadMeasures(string Shape, int Roots, int StatedReplies, int Depth, IReadOnlyList<string> MissingParents)
{
    /// <summary>Measures a thread, in time linear in its comments.</summary>
    /// <param name="thread">The thread.</param>
    public static ThreadMeasures Of(CommentThread thread)
    {
        ArgumentNullException.ThrowIfNull(thread);

        // A comment answers an earlier one, so its parent's depth is known when its turn comes.
        var depths = new int[thread.Comments.Count];
        foreach (Comment comment in thread.Comments)
        {
            depths[comment.Index] = comment.InReplyTo?.Comment is { } parent ? depths[parent.Index] + 1 : 1;
        }

        return new ThreadMeasures(
            thread.Shape,
            thread.Roots.Count,
            thread.Comments.Count(static comment => comment.InReplyTo is not null),
            depths.DefaultIfEmpty().Max(),
            thread.MissingAuthors);
    }
}
