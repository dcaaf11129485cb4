namespace Seedbed.Report.Views;

/// <summary>A list of comments.</summary>
internal static class CommentsView
{
    /// <summary>What the list shows; in the table, <c>-</c> stands where the page states nothing.</summary>
    public static Listing Of(IReadOnlyList<Comment> comments) =>
        new(Table(comments), new Outline([.. comments.Select(Entry)]));

    private static Grid Table(IReadOnlyList<Comment> comments) => new(
        [
            new("id"), new("author"), new("status"), new("in reply to"), new("posted"), new("line", IsNumber: true),
            new("words", IsNumber: true), new("text", IsText: true), new("subject", IsText: true),
        ],
        [.. comments.Select(Row)]);

    /// <summary>What a comment's header states besides its author, in brackets.</summary>
    public static string Note(Comment comment)
    {
        List<string> notes = [$"#{comment.Index}", $"line {comment.Span.Line}"];
        if (comment.AuthorStatus != AuthorStatus.Unstated)
        {
            notes.Add(Status(comment));
        }

        if (comment.InReplyTo is { } edge)
        {
            notes.Add($"to {edge.AuthorName}" + (edge.Comment is null ? ", who has no comment here" : $" #{edge.Comment.Index}")
                + (edge.Evidence == ReplyEvidence.Indent ? " by depth" : string.Empty));
        }

        if (comment.Posted is { } posted)
        {
            notes.Add(posted.ToString());
        }

        if (comment.Subject is { } subject)
        {
            notes.Add($"subject \"{subject}\"");
        }

        return "(" + string.Join("; ", notes) + ")";
    }

    private static OutlineEntry Entry(Comment comment) => new(
        0, comment.Author, $"{Note(comment)} {comment.Article.Id}", [.. comment.Paragraphs.Select(paragraph => paragraph.Text)]);

    private static string[] Row(Comment comment) =>
    [
        comment.Id,
        comment.Author,
        Status(comment),
        comment.InReplyTo?.AuthorName ?? "-",
        comment.Posted?.ToString() ?? "-",
        Wording.Number(comment.Span.Line),
        Wording.Number(comment.WordCount),
        string.Join(" ", comment.Paragraphs.Select(paragraph => paragraph.Text)),
        comment.Subject ?? "-",
    ];

    private static string Status(Comment comment) => comment.AuthorStatus switch
    {
        AuthorStatus.Unstated => "-",
        AuthorStatus.NotVerified => "not verified",
        AuthorStatus.Verified => "verified",
        AuthorStatus.Moderator => "moderator",
        AuthorStatus.Submitter => "submitter",
        _ => comment.AuthorStatus.ToString(),
    };
}
