namespace Seedbed.Syntax;

/// <summary>Blogger: the name above the text and the time below, or, in newer pages, both above and run together.</summary>
internal static class BloggerShape
{
    public static Shape Shape { get; } = new("blogger")
    {
        HasDateAboveTitle = true,
        Links = ["Reply", "Delete", "Replies", "Reply Delete", "Load more...", "Add comment"],
        Ends = ["Popular posts from this blog", "Powered by Blogger{?.}", "Report Abuse", "Post a Comment", "Post a comment", "Newer Post", "Older Post", "Home", "Links to this post", "Create a Link", "Subscribe to: Post Comments (Atom)", "Add comment", "Newer Posts", "Older Posts"],
        Furniture = ["This comment has been removed by the author.", "This comment has been removed by a blog administrator.", "Links to this post:"],
        Times =
        [
            "MMMM d, yyyy 'at' h:mm tt", "MMMM d, yyyy h:mm tt", "MMMM d, yyyy h:mm:ss tt", "dddd, MMMM d, yyyy h:mm:ss tt", "dddd, MMMM d, yyyy 'at' h:mm:ss tt", "dddd, MMMM d, yyyy 'at' h:mm tt", "dddd, MMMM d, yyyy",
            "MM/dd/yyyy h:mm tt", "MM/dd/yyyy h:mm:ss tt", "MM/dd/yyyy HH:mm", "d MMMM yyyy 'at' HH:mm", "d MMMM yyyy HH:mm", "d/M/yy HH:mm", "h:mm tt, MMMM d, yyyy", "h:mm tt", "HH:mm", "MMMM d, yyyy", "yyyy-MM-dd HH:mm",
        ],
        Forms =
        [
            new()
            {
                Keys = ["Blogger {author} said...", "Blogger {author} said…", "Anonymous {author} said...", "Anonymous {author} said…", "OpenID {author} said...", "{author} said...", "{author} said…", "{author} wrote..."],
                Above = [LinePattern.Optional(["{number}{?.}"])],
                Closing = ["{posted}"],
            },
            new()
            {
                Keys = ["{author}{posted:MMMM d, yyyy 'at' h:mm tt}", "{author}{posted:d MMMM yyyy 'at' HH:mm}", "{author}{posted:MM/dd/yyyy h:mm tt}", "{author}{posted:d MMMM yyyy 'at' h:mm tt}"],
                IsDistinct = true,
            },
            new()
            {
                Keys =
                [
                    "At {posted}, Blogger {author} said…", "At {posted}, Blogger {author} said...", "At {posted}, Anonymous {author} said…", "At {posted}, Anonymous {author} said...", "At {posted}, OpenID {author} said…", "At {posted}, {author} said…", "At {posted}, {author} said...",
                ],
                IsDistinct = true,
            },
            new()
            {
                Keys = ["{posted:MMMM d, yyyy 'at' h:mm tt}", "{posted:d MMMM yyyy 'at' HH:mm}"],
                Above = [LinePattern.Required(["{author}"])],
                HeadersWithoutMarker = 0,
            },
            new() { Keys = ["{author} {posted:MMMM d, yyyy 'at' h:mm tt}"], HeadersWithoutMarker = 0 },
        ],
    };
}
