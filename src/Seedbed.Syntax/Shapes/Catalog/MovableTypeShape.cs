namespace Seedbed.Syntax;

/// <summary>Movable Type and TypePad: who wrote a comment stands below it, from version 4 on also above.</summary>
internal static class MovableTypeShape
{
    public static Shape Shape { get; } = new("movabletype")
    {
        HasDateAboveTitle = true,
        Links = ["Reply", "Permalink", "Report this comment"],
        Controls = ["You can follow this conversation by subscribing to the comment feed for this post.", "Feed You can follow this conversation by subscribing to the comment feed for this post."],
        Furniture = ["TrackBack URL for this entry:", "http://{any}mt-tb.cgi/{any}", "Listed below are links to weblogs that reference {any}"],
        Ends =
        [
            "Post a comment", "Post a Comment", "Leave a comment", "The comments to this entry are closed.", "Verify your Comment", "Previewing your Comment", "Comments are closed for this entry.", "Comments are closed",
            "TrackBack URL for this entry:", "TrackBacks", "Trackbacks", "Name:", "Email Address:", "Remember personal info?",
        ],
        Times =
        [
            "MMMM d, yyyy 'at' h:mm tt", "MMMM d, yyyy 'at' HH:mm", "MMMM d, yyyy h:mm tt", "MMMM d, yyyy HH:mm", "MMMM d, yyyy h:mm:ss tt", "MMMM d, yyyy, h:mm tt", "dddd, MMMM d, yyyy 'at' h:mm tt", "dddd, MMMM d, yyyy h:mm tt",
            "MM/dd/yyyy h:mm tt", "MM/dd/yy h:mm tt", "d MMMM yyyy h:mm tt", "d MMMM yyyy HH:mm", "yyyy-MM-dd HH:mm", "h:mm tt 'on' MMMM d, yyyy", "MMMM d, yyyy", "d MMMM yyyy",
        ],
        Forms =
        [
            new()
            {
                Keys =
                [
                    "Comment {hash}{number} - Posted by: {author} on {posted}", "Comment {hash}{number} - Posted by: {author} | {posted}", "Comment {hash}{number} - Posted by: {author} at {posted}",
                    "{number}. Posted by: {author} | {posted}", "Posted by: {author} | {posted}{? | Permalink}{? | Reply}", "Posted by: {author} on {posted}{? {hash}}", "Posted by: {author} at {posted}", "Posted by {author} | {posted}{? | Reply}",
                    "Posted by {author} at {posted}{? {hash}}{? | Permalink}{? | Reply}", "Posted by {author} on {posted}{? {hash}}", "Posted by: {author} {posted}", "Said {author} on {posted}", "Comment by: {author} at {posted}",
                ],
                Placement = Placement.Below | Placement.Above,
                IsDistinct = true,
            },
            new()
            {
                Keys = ["{author} replied to comment from {parent} | {posted}{? | Reply}", "{author} replied to {parent} | {posted}{? | Reply}", "{author} Author Profile Page | {posted}{? | Reply}", "{author} Author Profile Page replied to comment from {parent} | {posted}{? | Reply}", "{author} | {posted}{? | Reply}{? | Permalink}"],
                IsDistinct = true,
            },
            new()
            {
                Keys = ["By {author} on {posted}{? | Reply}", "{author} on {posted}{? | Reply}"],
                HeadersWithoutMarker = 0,
            },
            new()
            {
                Keys = ["{author} said in reply to {parent}...", "{author} said...", "{author} said in reply to {parent}…", "{author} said…"],
                Closing = ["Reply {posted}"],
                RequiresClosing = true,
            },
        ],
    };
}
