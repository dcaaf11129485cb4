namespace Seedbed.Analysis;

/// <summary>Makes graphs of conversations, linear in the comments and their edges.</summary>
public static class ConversationGraph
{
    /// <summary>The graph whose nodes are comments.</summary>
    /// <param name="threads">The threads, each of which counts once; no edge leads from one to another.</param>
    /// <param name="links">What makes an edge.</param>
    /// <exception cref="ArgumentNullException"><paramref name="threads"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="links"/> is none of the named values.</exception>
    public static ConversationGraph<Comment> OfComments(IEnumerable<CommentThread> threads, GraphLinks links) =>
        Make(threads, links, static thread => thread.Comments, static comment => comment);

    /// <summary>The graph whose nodes are commenters: one name under one article is one node, because nothing says that it is one person under two.</summary>
    /// <param name="threads">The threads, each of which counts once; no edge leads from one to another.</param>
    /// <param name="links">What makes an edge.</param>
    /// <exception cref="ArgumentNullException"><paramref name="threads"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="links"/> is none of the named values.</exception>
    public static ConversationGraph<Commenter> OfCommenters(IEnumerable<CommentThread> threads, GraphLinks links) =>
        Make(threads, links, static thread => thread.Commenters, static comment => comment.Commenter);

    private static ConversationGraph<TNode> Make<TNode>(
        IEnumerable<CommentThread> threads, GraphLinks links, Func<CommentThread, IReadOnlyList<TNode>> nodesOf, Func<Comment, TNode> nodeOf)
        where TNode : notnull
    {
        ArgumentNullException.ThrowIfNull(threads);
        if (!Enum.IsDefined(links))
        {
            throw new ArgumentOutOfRangeException(nameof(links), links, "Not what an edge can be made of.");
        }

        var nodes = new List<TNode>();
        var pairs = new List<(TNode From, TNode To)>();
        int outside = 0;
        foreach (CommentThread thread in threads.Distinct())
        {
            nodes.AddRange(nodesOf(thread));
            foreach (Comment comment in thread.Comments)
            {
                Comment?[] targets = [.. TargetsOf(comment, links)];
                outside += targets.Count(static target => target is null);
                pairs.AddRange(targets.OfType<Comment>().Distinct().Select(target => (nodeOf(comment), nodeOf(target))));
            }
        }

        return new ConversationGraph<TNode>(nodes, pairs, outside);
    }

    /// <summary>The comments to which a comment is linked, with null for each link that leads out of the comments.</summary>
    private static IEnumerable<Comment?> TargetsOf(Comment comment, GraphLinks links) => links switch
    {
        GraphLinks.StatedReplies => comment.InReplyTo is { } edge ? [edge.Comment] : [],
        GraphLinks.Replies => comment.Answers.Select(static edge => edge.Comment),
        _ => comment.Quotations.Where(static quotation => quotation.Paragraph is not null).Select(static quotation => quotation.Comment),
    };
}
