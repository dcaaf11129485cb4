namespace Seedbed.Analysis;

/// <summary>
/// A thread as the conversation that it is: each comment below the one it answers by its strongest evidence, be it stated or inferred. What answers no
/// comment of the document, such as one that quotes the article, is a root.
/// </summary>
public sealed class ConversationTree
{
    private readonly ReplyEdge?[] _edges;
    private readonly List<Comment>[] _children;
    private readonly List<Comment> _roots = [];

    private ConversationTree(CommentThread thread)
    {
        _edges = [.. thread.Comments.Select(StrongestEdge)];
        CutCycles();
        _children = new List<Comment>[_edges.Length];
        foreach (Comment comment in thread.Comments)
        {
            _children[comment.Index] = [];
        }

        foreach (Comment comment in thread.Comments)
        {
            List<Comment> siblings = _edges[comment.Index]?.Comment is { } answered ? _children[answered.Index] : _roots;
            siblings.Add(comment);
        }
    }

    /// <summary>
    /// Number of comments on the longest path from a root downwards; 0 without comments, 1 when none answers another. <see cref="ThreadMeasures.Depth"/> is that of
    /// what the page states. Computed each time.
    /// </summary>
    public int Depth => Walk().Select(static entry => entry.Depth + 1).DefaultIfEmpty().Max();

    /// <summary>Builds the tree of a thread. Linear in its comments and their edges.</summary>
    /// <param name="thread">The thread.</param>
    /// <exception cref="ArgumentNullException"><paramref name="thread"/> is null.</exception>
    public static ConversationTree Of(CommentThread thread)
    {
        ArgumentNullException.ThrowIfNull(thread);
        return new ConversationTree(thread);
    }

    /// <summary>The edge by which a comment stands below another; null for a root.</summary>
    /// <param name="comment">A comment of the thread.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comment"/> is null.</exception>
    public ReplyEdge? EdgeOf(Comment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return _edges[comment.Index];
    }

    /// <summary>Every comment once, depth first, each with its 0-based depth; siblings in the order of the text.</summary>
    public IEnumerable<(Comment Comment, int Depth)> Walk()
    {
        var pending = new Stack<(Comment Comment, int Depth)>();
        Push(pending, _roots, 0);
        while (pending.Count > 0)
        {
            (Comment comment, int depth) = pending.Pop();
            yield return (comment, depth);
            Push(pending, _children[comment.Index], depth + 1);
        }
    }

    private static ReplyEdge? StrongestEdge(Comment comment)
    {
        foreach (ReplyEdge edge in comment.Answers)
        {
            if (edge.Comment is not null)
            {
                return edge;
            }
        }

        return null;
    }

    /// <summary>
    /// Takes an inferred edge out of every cycle. What pages state has none, but where the newest comments come first, words may point down the page and headers
    /// up it.
    /// </summary>
    private void CutCycles()
    {
        const int NotSeen = -1;
        int[] seenFrom = [.. Enumerable.Repeat(NotSeen, _edges.Length)];
        for (int start = 0; start < _edges.Length; start++)
        {
            int at = start;
            while (at >= 0 && seenFrom[at] == NotSeen)
            {
                seenFrom[at] = start;
                at = ParentOf(at);
            }

            if (at >= 0 && seenFrom[at] == start)
            {
                Cut(at);
            }
        }
    }

    private void Cut(int first)
    {
        int at = first;
        while (_edges[at] is { IsStated: true })
        {
            at = ParentOf(at);
        }

        _edges[at] = null;
    }

    private int ParentOf(int index) => _edges[index]?.Comment?.Index ?? -1;

    private static void Push(Stack<(Comment Comment, int Depth)> pending, List<Comment> comments, int depth)
    {
        for (int i = comments.Count - 1; i >= 0; i--)
        {
            pending.Push((comments[i], depth));
        }
    }
}
