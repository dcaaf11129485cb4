namespace Seedbed.Syntax;

/// <summary>Disqus, as it stands in pages of any other engine.</summary>
internal static class DisqusShape
{
    public static Shape Shape { get; } = new("disqus")
    {
        Markers = ["Showing {count} of {count} comments", "Showing {count} comments", "Join the discussion…", "Join the discussion...", "Start the discussion…"],
        Controls =
        [
            "Sort by Popular now", ",", "Newest first", "Oldest first", "Best rating", "Subscribe by email", "Subscribe by RSS", "Log in with", "or sign up with Disqus", "or register with Disqus", "Name", "{count} person liked this.", "{count} people liked this.", "Real-time updating is enabled.", "Pause", "Trackback URL",
                        "Login", "{count} Login", "Log in", "Sort by Best", "Sort by Newest", "Sort by Oldest", "Recommend", "Recommended", "Recommend {count}", "⤤ Share", "Share", "Tweet", "f Share", "Favorite", "Newest", "Oldest", "Best", "Join the discussion…", "Join the discussion...",
            "Start the discussion…", "Community", "Disqus", "Privacy Policy", "LOG IN WITH", "OR SIGN UP WITH DISQUS", "?", "♥", "⤤", "Attach", "Avatar", "{count} Comments", "{count} comments", "Comments", "Comments for this thread are now closed", "Comments for this thread are now closed.", "×", "Comment", "t Tweet", "🔒 Disqus' Privacy Policy", "Disqus' Privacy Policy", "−", "+", "⚑",
        ],
        Links =
        [
            "•", "✉", "⚑", "⚐", "Reply", "Share", "Share ›", "›", "{count}", "△", "▽", "∧", "∨", "−", "+", "Flag as inappropriate", "see more", "Show more replies", "Load more comments", "Show less", "Edited", "View", "Avatar", "up", "Vote up", "Vote down", "Permalink", "Link to comment", "Like Reply", "Like", "Liked by", "{count} person liked this.", "{count} people liked this.", "View in discussion", "in reply to",
        ],
        Furniture = ["This comment was deleted.", "This comment is awaiting moderation. Show comment.", "Show comment."],
        Ends = ["Comments for this thread are now closed{?.}", "Powered by Disqus", "Subscribe", "✉Subscribe{any}", "✉Subscribe", "dAdd Disqus{any}", "Add Disqus to your site", "Add Disqus", "Subscribe via e-mail", "✉ Subscribe", "View the discussion thread.", "Reactions", "Trackback URL", "⚠{any}", "Sponsored", "Terms of Service", "Do Not Sell My Data", "comments powered by Disqus", "blog comments powered by Disqus", "ALSO ON {any}", "Also on {any}", "Privacy", "What's this?", "✉ Subscribe✔ d Add Disqus to your site", "Disqus' Privacy Policy"],
        Statuses = [new("Mod", StatedStatus.Moderator), new("Moderator", StatedStatus.Moderator), new("MOD", StatedStatus.Moderator)],
        Times = ["ago"],
        Forms =
        [
            new()
            {
                Keys =
                [
                    "{author}{? {status}} ➤ {parent}{? {status}} • {posted}{? • edited}", "{author}{? {status}} → {parent}{? {status}} • {posted}{? • edited}", "{author}{? {status}} > {parent}{? {status}} • {posted}{? • edited}",
                    "{author}{? {status}}{gap}{parent}{? {status}} • {posted}{? • edited}{? −}", "{author}{? {status}} • {posted}{? • edited}{? −}",
                ],
                Above = [LinePattern.Optional(["Avatar", "{any} Avatar", "This comment was deleted."])],
                NamesParentBehindAuthor = true,
                IsDistinct = true,
            },
            new()
            {
                Keys = ["{author}{? {status}} {posted} in reply to {parent}", "{author}{? {status}} {posted}"],
                HeadersWithoutMarker = 0,
            },
            new()
            {
                Keys = ["{posted}"],
                Above = [LinePattern.Required(["{author}{? {status}} in reply to {parent}", "{author}{? {status}}{gap}{parent}{? {status}}", "{author}{? {status}}"]), LinePattern.Optional(["Avatar"])],
                HeadersWithoutMarker = 0,
            },
            new()
            {
                Keys = ["• {posted}"],
                Above = [LinePattern.Required(["{author}{? {status}}{gap}{parent}{? {status}}", "{author} {status}", "{author}"]), LinePattern.Optional(["Avatar"])],
            },
        ],
    };
}
