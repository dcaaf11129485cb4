using System;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>Whom a comment answers, as its page shows it.</summary>
/// <param name="Name">The name of the one who is answered.</param>
/// <param name="Span">Where that stands: the name, or the comment's header line where its depth shows it.</param>
/// <param name="IsByDepth">Whether it is the depth that shows it.</param>
internal sealed record StatedReply(string Name, SourceSpan Span, bool IsByDepth)
{
    /// <summary>Whom a comment answers; null when the page does not show it.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="text">The document's text.</param>
    public static StatedReply? Of(CommentNode comment, string text)
    {
        // A name that is not the parent's belongs to something else, such as a quotation: the depth says more.
        string? stated = comment.Attribution.Parent?.Of(text);
        if (comment is { IsParentByDepth: true, Parent.Attribution.Author: { } author } && (stated is null || !IsNameOf(stated, author)))
        {
            return new StatedReply(author, comment.Attribution.HeaderSpan, IsByDepth: true);
        }

        return stated is null ? null : new StatedReply(stated, comment.Attribution.Parent!.Value, IsByDepth: false);
    }

    private static bool IsNameOf(string stated, string author)
    {
        string folded = CommenterName.Fold(stated);
        return string.Equals(folded, CommenterName.Fold(author), StringComparison.Ordinal)
            || (CommenterName.Shorten(author) is { } shortName && string.Equals(folded, CommenterName.Fold(shortName), StringComparison.Ordinal));
    }
}
