namespace Seedbed.Syntax;

/// <summary>What any site may print around a thread, whatever engine it runs.</summary>
internal static class CommonLines
{
    /// <summary>
    /// Lines that may head a thread. They may as well be a link below a title or the heading of a section, so they count only with a comment directly below.
    /// </summary>
    public static LineTemplates Markers { get; } =
    [
        "{count} Comment", "{count} Comments", "{count} comment", "{count} comments", "{count} COMMENTS", "Comment", "Comments", "COMMENTS", "Comments:", "{count} comments:", "{count} comment:",
        "Comments ({count})", "Comments: {count}", "Comments {count}", "{count} Comments:", "Comment ({count})",
        "{count} Comments so far", "{count} comments so far", "Comments so far:", "Reader comments", "Reader Comments", "Reader Comments ({count})", "User comments", "User Comments",
        "{count} Reply", "{count} Replies", "{count} replies", "{count} reply", "Replies", "Replies:", "Replies ({count})", "Discussion", "Discussion ({count})", "{count} Responses", "{count} responses", "{count} Response", "Responses", "Responses ({count})",
        "{count} Comments on {any}", "{count} Comment on {any}", "{count} comments on {any}", "{count} Comments to {any}", "{count} Replies to {any}", "{count} thoughts on {any}", "Comments on {any}",
        "What others say", "Join the conversation", "Conversation", "Conversation ({count})",
    ];

    /// <summary>Lines that say that nobody has commented.</summary>
    public static LineTemplates EmptyMarkers { get; } =
    [
        "No Comments", "No comments", "No comments:", "No comments yet", "No comments yet.", "No Comments Yet", "No Comments »", "No Responses to {any}", "No Responses", "No Replies", "No replies",
        "0 Comments", "0 comments", "0 comments:", "Comments (0)", "0 Responses to {any}", "0 Replies", "0 replies", "0 thoughts on {any}", "0 Comments on {any}",
        "Be the first to comment", "Be the first to comment.", "Be the first to comment!", "Be the first to comment on this article", "There are no comments yet.", "There are no comments.",
    ];
}
