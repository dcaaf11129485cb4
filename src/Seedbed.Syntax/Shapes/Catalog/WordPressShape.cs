namespace Seedbed.Syntax;

/// <summary>WordPress, from the themes of 2005 to those that every year brought since.</summary>
internal static class WordPressShape
{
    public static Shape Shape { get; } = new("wordpress")
    {
        Markers =
        [
            "{count} Responses to {any}", "{count} Response to {any}", "{count} responses to {any}", "One Response to {any}", "One response to {any}",
            "{count} thoughts on {any}", "{count} thought on {any}", "One thought on {any}", "{{ {count} comment{?s}{any} }}", "{{ {count} comment{?s} }}", "{count} Responses so far{?:}{? ↓}", "{count} responses so far{?:}{? ↓}", "{count} Comments Add yours",
        ],
        Controls = ["Leave a comment", "Leave a Comment", "Add your own", "Add yours", "Trackback URL", "RSS feed for comments on this post", "Comments feed", "Subscribe to comments", "« Older Comments", "Newer Comments »", "← Older Comments", "Newer Comments →", "Comment navigation", "TrackBack URI", "·", "|", "Comments »"],
        Links =
        [
            "Reply", "Reply ↓", "Reply ↵", "Reply →", "(Reply)", "Quote", "Log in to Reply", "Log in to leave a comment", "Login to Reply", "Like", "Liked by", "Loading...", "Loading…", "(Edit)", "[Edit]", "Edit", "Permalink",
            "Report comment", "|", "·", "Your comment is awaiting moderation.",
        ],
        Furniture = ["Liked by {count} person", "Liked by {count} people", "Rate this:", "{count} {count} Rate This", "Reply to {any}'s comment", "Your comment is awaiting moderation.", "(Edit)", "[Edit]", "Reply", "Reply ↓", "Reply to this comment", "Post author", "Author"],
        Ends =
        [
            "Leave a Reply", "Leave a Comment", "Leave a comment", "Leave a comment Cancel reply", "Leave a Comment Cancel reply", "Blog at WordPress.com{any}", "Entries (RSS) and Comments (RSS){?.}", "Leave a reply", "Leave a Reply Cancel reply", "Leave a Reply to {any}", "Post a Comment", "Post a comment", "Comments are closed.", "Comments are closed", "Add a comment", "Add your comment", "Comment RSS", "Add Your Comment",
            "Cancel reply", "Click here to cancel reply.", "You must be logged in to post a comment.", "Your email address will not be published. Required fields are marked *", "Your email address will not be published.", "Name (required)", "Say your words",
            "This entry was posted {any}", "Share your thoughts", "Comments on this entry are closed.", "Next post: {any}", "Previous post: {any}", "Older Comments", "Newer Comments", "Post navigation", "Comment navigation",
        ],
        Pingbacks = ["Pingback: {any}", "Trackback: {any}", "Pingback by {any}", "Trackback by {any}", "Trackbacks", "Pingbacks", "Trackbacks/Pingbacks", "[Trackback] {any}", "Pingbacks & Trackbacks", "Tweets that mention {any}", "{{ {count} trackback{?s} }}", "{{ {count} pingback{?s} }}", "{any} » Blog Archive » {any}"],
        MaxNameLength = 120,
        Times =
        [
            "MMMM d, yyyy 'at' h:mm tt", "MMMM d, yyyy 'at' HH:mm", "MMMM d, yyyy @ h:mm tt", "MMMM d, yyyy, h:mm tt", "MMMM d, yyyy • h:mm tt", "MMMM d, yyyy h:mm tt", "MMMM d, yyyy HH:mm", "MMMM d, yyyy - h:mm tt", "MMMM d, yyyy – h:mm tt", "MMMM d yyyy 'at' h:mm tt",
            "dddd, MMMM d, yyyy 'at' h:mm tt", "dddd, MMMM d, yyyy, h:mm tt", "ddd, MMM d, yyyy 'at' h:mm tt",
            "d MMMM yyyy 'at' h:mm tt", "d MMMM yyyy 'at' HH:mm", "d MMMM yyyy, HH:mm", "d MMMM yyyy HH:mm", "d MMMM, yyyy 'at' h:mm tt", "d MMMM, yyyy 'at' HH:mm",
            "yyyy-MM-dd 'at' HH:mm", "yyyy/MM/dd 'at' h:mm tt", "MM/dd/yyyy 'at' h:mm tt", "MM.dd.yy 'at' h:mm tt", "dd/MM/yyyy 'at' HH:mm", "d. MMM, yyyy", "h:mm tt 'on' MMMM d, yyyy", "MMMM d, yyyy", "d MMMM yyyy", "MM/dd/yyyy", "ago",
        ],
        Forms =
        [
            new()
            {
                Keys =
                [
                    "{author} says:{posted}", "{author} says: {posted}{? #}{? Reply}", "{number}{?.} {author} says:", "{number}{?.} {author} Says:", "{author} says:", "{author} Says:", "{author} says", "{author} said:", "{author} said,", "{author} wrote:", "{author} commented:",
                ],
                Above = [LinePattern.Optional(["{number}{?.}", "#{number}"])],
                Below = [LinePattern.Optional(["Post author", "Author"]), LinePattern.Optional(["{posted}{? #}{? Reply}{? (Edit)}", "on {posted}", "{posted} | {any}", "{posted} - {any}"])],
            },
            new()
            {
                Keys = ["{author} said,", "{author} said:", "{author} says:"],
                Above = [LinePattern.Required(["{number}{?.} {posted}", "{posted}", "{posted} #{number}"])],
            },
            new()
            {
                Keys =
                [
                    "{author} on {posted} said:", "{author} on {posted} says:", "{author}, on {posted} said:", "{author}, on {posted}, said:", "{author} said on {posted}:", "{author} said on {posted}", "{author} commented on {posted}", "{author} responded on {posted}", "On {posted}{?,} {author} said:", "On {posted}{?,} {author} Said:",
                    "{hash}{number} by {author} on {posted}", "{hash}{number} written by {author} {posted}", "{hash}{number} {author} on {posted}", "{author} Reply: {posted}", "Left by {author} on {posted}",
                ],
                Above = [LinePattern.Optional(["{number}{?.}", "{hash}{number}"])],
                IsDistinct = true,
            },
            new()
            {
                Keys = ["{author} Reply:"],
                Below = [LinePattern.Required(["{posted}"])],
            },
            new()
            {
                Keys = ["on {posted} said:", "on {posted} says:", "On {posted} said:"],
                Above = [LinePattern.Optional(["Post author"]), LinePattern.Required(["{author}"]), LinePattern.Optional(["{number}{?.}", "{hash}{number}"])],
                IsDistinct = true,
            },
            new() { Keys = ["{posted:d. MMM, yyyy} / {author} says:", "{posted:d MMM, yyyy} / {author} says:", "{posted} / {author} says:"], IsDistinct = true },
            new()
            {
                Keys =
                [
                    "{author} - {posted}", "{author} – {posted}", "{author} | {posted}", "{author} // {posted}", "{author} • {posted}", "{author} · {posted}", "{author} / {posted}", "{author} on {posted}", "{author} at {posted}", "{author}, {posted}",
                    "{number}{?.} {author} {posted}{? #}{? Reply}{? (Edit)}", "{author} says {posted}{? #}{? Reply}", "{author} {posted}{? #}{? Reply}{? (Edit)}", "{posted} by {author}", "{posted} - {author}", "{posted} | {author}", "{author} ({posted})",
                    "Comment by {author} on {posted}", "Comment by {author} — {posted}", "by {author} on {posted}", "By {author} on {posted}",
                ],
                Above = [LinePattern.Optional(["{number}{?.}", "#{number}"])],
                HeadersWithoutMarker = 0,
            },
            new()
            {
                Keys = ["Comment by {author} — {posted}{? #}", "Comment by {author} - {posted}{? #}", "Comment by {author} on {posted}{? #}", "Comment by {author} {posted}"],
                Placement = Placement.Above | Placement.Below,
            },

            // A name alone, and below it the time.
            new()
            {
                Keys = ["{posted}{? #}{? Reply}{? (Edit)}", "on {posted}", "{posted} | {any}"],
                Above = [LinePattern.Required(["{author}"]), LinePattern.Optional(["{number}{?.}", "#{number}"])],
                HeadersWithoutMarker = 0,
            },
        ],
    };
}
