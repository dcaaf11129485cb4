namespace Seedbed.Syntax;

/// <summary>Disqus, as it stands in pages of any other engine.</summary>
internal static class DisqusShape
{
    public static Shape Shape { get; } = new("disqus")
    {
        Markers = ["Join the discussion…", "Join the discussion...", "Start the discussion…"],
        Controls =
        [
            "Login", "{count} Login", "Log in", "Sort by Best", "Sort by Newest", "Sort by Oldest", "Recommend", "Recommended", "Recommend {count}", "⤤ Share", "Share", "Tweet", "f Share", "Favorite", "Newest", "Oldest", "Best", "Join the discussion…", "Join the discussion...",
            "Start the discussion…", "Community", "Disqus", "Privacy Policy", "LOG IN WITH", "OR SIGN UP WITH DISQUS", "?", "♥", "⤤", "Attach", "Avatar", "{count} Comments", "{count} comments", "Comments", "Comments for this thread are now closed", "Comments for this thread are now closed.", "×", "Comment", "t Tweet", "🔒 Disqus' Privacy Policy", "Disqus' Privacy Policy", "−", "+", "⚑",
        ],
        Links =
        [
            "•", "✉", "⚑", "⚐", "Reply", "Share", "Share ›", "›", "{count}", "△", "▽", "∧", "∨", "−", "+", "Flag as inappropriate", "see more", "Show more replies", "Load more comments", "Show less", "Edited", "View", "Avatar", "up", "Vote up", "Vote down", "Permalink", "Link to comment",
        ],
        Furniture = ["This comment was deleted.", "This comment is awaiting moderation. Show comment.", "Show comment."],
        Ends = ["Comments for this thread are now closed{?.}", "Powered by Disqus", "Subscribe", "✉Subscribe{any}", "✉Subscribe", "dAdd Disqus{any}", "Add Disqus to your site", "Add Disqus", "Subscribe via e-mail", "✉ Subscribe", "comments powered by Disqus", "blog comments powered by Disqus", "ALSO ON {any}", "Also on {any}", "Privacy", "What's this?", "✉ Subscribe✔ d Add Disqus to your site", "Disqus' Privacy Policy"],
        Statuses = [new("Mod", StatedStatus.Moderator), new("Moderator", StatedStatus.Moderator), new("MOD", StatedStatus.Moderator)],
        Times = ["ago"],
        Forms =
        [
            new()
            {
                Keys =
                [
                    "{author}{? {status}}{gap}{parent}{? {status}} • {posted}{? • edited}{? −}", "{author}{? {status}} • {posted}{? • edited}{? −}",
                ],
                Above = [LinePattern.Optional(["Avatar", "{any} Avatar", "This comment was deleted."])],
                NamesParentBehindAuthor = true,
                IsDistinct = true,
            },
            new()
            {
                Keys = ["• {posted}"],
                Above = [LinePattern.Required(["{author}{? {status}}{gap}{parent}{? {status}}", "{author} {status}", "{author}"]), LinePattern.Optional(["Avatar"])],
            },
        ],
    };
}
