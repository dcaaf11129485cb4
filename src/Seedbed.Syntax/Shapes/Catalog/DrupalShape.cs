namespace Seedbed.Syntax;

/// <summary>Drupal, with user pictures and with other themes.</summary>
internal static class DrupalShape
{
    public static Shape Shape { get; } = new("drupal")
    {
        Markers = ["Comment viewing options", "Select your preferred way to display the comments and click {any} to activate your changes."],
        Controls =
        [
            "Comment viewing options", "Flat list - collapsed", "Flat list - expanded", "Threaded list - collapsed", "Threaded list - expanded",
            "Date - newest first", "Date - oldest first", "{count} comments per page", "Save settings",
        ],
        Links =
        [
            "reply", "»", "Printer-friendly version", "Send to friend", "Send by email", "PDF version", "Flag as offensive", "Vote up!", "Vote down!", "permalink", "edit", "delete", "|", "·", "Log in or register to post comments", "Login or register to post comments",
            "Log in to post comments", "Login to post comments", "Load more comments",
        ],
        Ends = ["Do NOT {any} this link or you will be banned from the site!", "Add new comment", "Post new comment", "Add a comment", "Who's online", "Search this site:"],
        Statuses = [new("(not verified)", StatedStatus.NotVerified)],
        Times =
        [
            "ddd, MM/dd/yyyy - HH:mm", "ddd, yyyy-MM-dd HH:mm", "ddd, MM/dd/yyyy h:mm tt", "ddd, MM/dd/yyyy HH:mm", "dddd, MMMM d, yyyy - HH:mm", "ddd, MMM d, yyyy - HH:mm", "MM/dd/yyyy - HH:mm", "MM/dd/yyyy HH:mm zzz", "MMM d, yyyy h:mm tt", "MMMM d, yyyy - h:mm tt", "MMMM d, yyyy - HH:mm",
            "d MMMM, yyyy - HH:mm", "d MMMM yyyy - HH:mm", "MMMM d, yyyy @ h:mm tt", "MMMM d, yyyy @ HH:mm", "MMMM d, yyyy h:mm tt", "MMMM d, yyyy HH:mm", "MM/dd/yyyy @ HH:mm", "MM/dd/yyyy HH:mm", "yyyy-MM-dd HH:mm",
            "MM/dd/yyyy h:mm tt", "MMMM d, yyyy", "MM/dd/yyyy",
        ],
        Bylines = ["Submitted by {author}{? {status}} on {posted}{?.}", "Submitted by {author}{? {status}} {posted}"],
        Forms =
        [
            // A date above, with the comment's number; below it the picture, or not.
            new()
            {
                Keys = ["{posted} | {number} {author}{? {status}}", "{posted} | {author}{? {status}}"],
                Below = [LinePattern.Optional(["{author}'s picture"])],
                IsDistinct = true,
            },

            // The picture, and below it what the theme states; of registered users, whose names are links, crawlers lose that line.
            new()
            {
                Keys = ["{author}'s picture", "{author}' picture"],
                Below =
                [
                    LinePattern.Optional(["{author}{? {status}} {posted:MMM d, yyyy h:mm tt}", "{author}{? {status}} {parent}{? {status}} {posted:MMM d, yyyy h:mm tt}"]),
                ],
                LosesTimes = true,
                StandsAlone = true,
            },
            new()
            {
                Keys = ["Permalink Submitted by {author}{? {status}} on {posted}{?.}", "Submitted by {author}{? {status}} on {posted}{?.}{? | {hash}{any}}", "Submitted by {author}{? {status}} on {posted}{?.} | {hash}"],
                Below = [LinePattern.Optional(["In reply to {any} by {parent}{? {status}}"]), LinePattern.Optional(["Permalink"])],
                MayHaveSubject = true,
            },
            new()
            {
                Keys = ["{posted:ddd, MM/dd/yyyy - HH:mm}"],
                Above = [LinePattern.Required(["{author}{? {status}}"])],
                Below = [LinePattern.Optional(["In reply to {any} by {parent}{? {status}}"]), LinePattern.Required(["Permalink"]), LinePattern.Optional(["In reply to {any} by {parent}{? {status}}"])],
                HasSubjectBelow = true,
            },
            new()
            {
                Keys = ["{author}{? {status}} replied on {posted}{? Permalink}"],
                HasSubjectBelow = true,
                IsDistinct = true,
            },
            new() { Keys = ["On {posted}{?,} {author}{? {status}} said:"] },
            new() { Keys = ["{author}{? {status}} - {posted}"], MayHaveSubject = true, HeadersWithoutMarker = 0 },
            new() { Keys = ["By {author}{? {status}} @ {posted}"], MayHaveSubject = true },
        ],
    };
}
