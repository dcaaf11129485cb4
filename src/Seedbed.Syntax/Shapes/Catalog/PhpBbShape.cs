namespace Seedbed.Syntax;

/// <summary>phpBB, versions 2 and 3.</summary>
internal static class PhpBbShape
{
    public static Shape Shape { get; } = new("phpbb")
    {
        IsBoard = true,
        HasSignatures = true,
        Top = ["Today is {any}", "It is currently {any}", "Moderators: {any}", "Moderator: {any}"],
        Controls = ["Author Message", "Author\tMessage"],
        Links = ["|", "Top", "Quote", "Reply with quote", "Back to top", "Report this post", "Post", "Offline", "Online", "Private message", "Website", "Profile", "E-mail", "PM", "View user's profile", "Send private message", "Send e-mail", "Visit poster's website", "AIM Address", "Yahoo Messenger", "MSN Messenger", "ICQ Number"],
        Furniture = ["Reply with quote", "Attachments", "{any}B) Viewed {count} time{?s}", "Re: {any}", "Last edited by {any}", "View user's profile{? {any}}", "Quote:", "Post subject: {any}"],
        InnerFurniture = ["Quote:", "Code:"],
        Profile = ["Site Admin", "Posts:{? {count}}", "Joined:{? {any}}", "Location: {any}", "Contact:", "Contact: {any}", "Been thanked: {any}", "Has thanked: {any}", "Gender: {any}", "Real name: {any}", "Full name: {any}", "Age: {any}", "Website: {any}", "Karma: {any}"],
        Ends = ["Display posts from previous: {any}", "Display posts from previous:", "Post Reply", "Post a reply", "Post Reply Print view", "Return to {any}", "Return to “{any}”", "Jump to", "Jump to:{? {any}}", "Who is online", "WHO IS ONLINE", "Powered by phpBB{any}", "Users browsing this forum: {any}", "You cannot post new topics in this forum", "All times are {any}", "Page {count} of {count}", "{count} posts • Page {count} of {count}", "{count} post • Page {count} of {count}"],
        Quotes = ["{parent} wrote:{? ↑{any}}", "{parent} wrote: ↑{any}", "{parent} wrote: {posted}", "{parent} wrote: ↑"],
        Times =
        [
            "ddd MMM d, yyyy h:mm tt", "ddd MMM d, yyyy HH:mm", "ddd d MMM yyyy HH:mm", "ddd d MMM, yyyy HH:mm", "ddd d MMM, yyyy h:mm tt", "d MMM yyyy, HH:mm", "d MMM yyyy HH:mm", "MMM d, yyyy h:mm tt", "MMMM d, yyyy, h:mm tt", "yyyy-MM-dd HH:mm", "d MMMM yyyy, HH:mm", "MMMM d yyyy h:mm tt", "dd.MM.yyyy, HH:mm", "ddd, d MMM yyyy, HH:mm", "ddd, MMM d yyyy, h:mm tt", "MMM d yyyy HH:mm",
        ],
        Forms =
        [
            new()
            {
                Keys = ["Post by {author} » {posted}", "by {author} » {posted}", "Postby {author} » {posted}", "Post by {author} on {posted}", "Postby {author} on {posted}", "{hash}{number} by {author} » {posted}", "Post {hash}{number} by {author} » {posted}", "Unread post by {author} » {posted}", "by {author} on {posted}", "Post by: {author} » {posted}"],
                Above = [LinePattern.Optional(["Re: {any}", "Post {hash}{number}", "{hash}{number}", "Post"])],
                HasProfileBelow = true,
                RankLines = 0,
                HeadersBelowTitle = 1,
                StandsAlone = true,
                MayHaveSubject = true,
                IsDistinct = true,
            },
            new()
            {
                Keys = ["{author} » {posted}"],
                Above = [LinePattern.Optional(["Re: {any}"])],
                IsDistinct = true,
            },
            new()
            {
                Keys = ["PostPosted: {posted} Post subject:{? {any}}", "PostPosted: {posted}", "Post Posted: {posted}{? {any}}", "Posted: {posted} Post subject: {any}", "Posted: {posted} Post subject:", "Post subject: {any} Posted: {posted}", "Posted: {posted}"],
                Above = [LinePattern.Optional(["Post subject:{? {any}}"])],
                HasProfileAbove = true,
                HasProfileBelow = true,
                HeadersBelowTitle = 1,
                StandsAlone = true,
                IsDistinct = true,
            },
        ],
    };
}
