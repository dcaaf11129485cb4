namespace Seedbed.Syntax;

/// <summary>Reddit, old and new.</summary>
internal static class RedditShape
{
    public static Shape Shape { get; } = new("reddit")
    {
        IsBoard = true,
        Top = ["r/{word}", "Posted in r/{word}", "Found the internet!", "Posts", "Wiki", "self.{word}", "(self.{word})", "Press J to jump to the feed.{any}", "this is an archived post.{any}", "This is an archived post.{any}", "Want to join? Log in or sign up in seconds.", "want to join? Log in or sign up in seconds.", "want to join? log in or sign up in seconds.", "want to join? Log in or sign up in seconds.{any}", "want to join? log in or sign up in seconds.{any}", "limit my search to {any}", "{any} - all - random{? {any}}", "edit subscriptions", "related"],
        Markers = ["all {count} comments", "all {count} comment", "top {count} comments", "sorted by: {any}", "top {count} comments show {any}"],
        Controls =
        [
            "sorted by:", "best", "top", "new", "controversial", "old", "random", "q&a", "live (beta)", "(suggested)", "▼", "you are viewing a single comment's thread.", "view the rest of the comments", "→", "show all", "Sort By: Best", "Sort by: best", "Best", "Search Comments", "Expand comment search", "Log in or sign up to leave a comment", "Log In", "Sign Up",
            "[–]", "share", "save", "hide", "report", "loading...", "Upvote", "Downvote", "Award", "Want to add to the discussion?", "Post a comment!", "Create an account", "{count} comments", "{count} comment", "{count}% Upvoted", "Archived post. New comments cannot be posted and votes cannot be cast.", "Archived", "This thread is archived", "New comments cannot be posted and votes cannot be cast", "Sort by", "View all comments", "no comments (yet)", "there doesn't seem to be anything here",
        ],
        Links =
        [
            "permalink", "embed", "save", "parent", "report", "reply", "give award", "give gold", "share", "context", "full comments", "unsave", "delete", "edit", "hide child comments", "show child comments", "source", "Reply", "Share", "Report", "Save", "Follow", "Give Award", "Vote", "{count}", "More replies", "Upvote", "Downvote", "Award", "•", "Go to comments", "Reply reply", "Give Award Share Report Save", "Continue this thread", "continue this thread", "View more comments", "load more comments", "reply share",
        ],
        Furniture = ["Comment deleted by user", "Comment removed by moderator", "[removed]", "[deleted]", "load more comments ({count} repl{any}", "continue this thread{? →}", "{count} more replies", "{count} more reply", "Continue this thread{? →}", "View {count} more comments"],
        Ends = ["More posts you may like", "User Agreement", "about", "Use of this site constitutes acceptance {any}", "π Rendered by {any}", "blog", "View Entire Discussion ({any}"],
        Statuses = [new("[S]", StatedStatus.Submitter), new("[M]", StatedStatus.Moderator), new("[S,M]", StatedStatus.Moderator), new("[M,S]", StatedStatus.Moderator), new("[A]", StatedStatus.Verified), new("OP", StatedStatus.Submitter), new("MOD", StatedStatus.Moderator)],
        Times = ["ago", "MMM d, yyyy", "d MMM yyyy"],
        Bylines = ["submitted {posted} by {author}{? {any}}", "submitted {posted} * by {author}", "Posted by u/{author} {posted}", "Posted by {author} {posted}", "Posted by u/{author}", "submitted {posted} by {author}", "submitted {posted} by {author} to {any}"],
        BylinesAboveTitle = ["Posted by u/{author} {posted}", "Posted by {author} {posted}", "Posted by u/{author}"],
        Forms =
        [
            new()
            {
                Keys =
                [
                    "[–]{author}{?{status}} {count} point{?s} {posted}{?*}{? {any}}", "[–]{author}{?{status}} {count} point{any} point{?s} {posted}{?*}{? {any}}", "[–]{author}{?{status}} [score hidden] {posted}{?*}{? {any}}", "[+]{author}{?{status}} {count} point{?s} {posted}{?*}{? {any}}", "[–]{author}{?{status}} {posted}{?*}{? {any}}",
                    "[+]{author}{?{status}} comment score below threshold{any}",  "[–]{author}{? {status}} {count} point{?s} {posted}{?*}{? {any}}",
                ],
                HeadersBelowTitle = 1,
                StandsAlone = true,
                IsDistinct = true,
            },
            new()
            {
                Keys = ["{author}{? {status}} · {posted}{?*}{? · edited {any}}{? {any}}", "u/{author}{? {status}} · {posted}{? {any}}"],
                Above = [LinePattern.Optional(["u/{any} avatar", "User avatar"]), LinePattern.Optional(["level {level}"])],
                Below = [LinePattern.Optional(["{status}"])],
                HeadersBelowTitle = 1,
                StandsAlone = true,
                IsDistinct = true,
            },
            new()
            {
                Keys = ["{count} point{?s} · {posted}{? · edited {any}}{?*}", "{posted:ago}"],
                Above = [LinePattern.Optional(["•", "·"]), LinePattern.Optional(["OP", "MOD"]), LinePattern.Required(["{author}{? {status}}"]), LinePattern.Optional(["u/{any} avatar"]), LinePattern.Optional(["level {level}"])],
                HeadersWithoutMarker = 0,
                IsDistinct = true,
            },
        ],
    };
}
