namespace Seedbed.Analysis;

/// <summary>What makes an edge of a conversation's graph.</summary>
public enum GraphLinks
{
    /// <summary>That the page states, or shows by depth, whom a comment answers: <see cref="Comment.InReplyTo"/>.</summary>
    StatedReplies = 0,

    /// <summary>That a comment answers another, be it stated or inferred: <see cref="Comment.Answers"/>.</summary>
    Replies = 1,

    /// <summary>That a comment has words of another: <see cref="Comment.Quotations"/>, also where it is the author's own.</summary>
    Quotations = 2,
}
