namespace Seedbed.Syntax;

/// <summary>vBulletin: a block of lines about the author and the post, then the post.</summary>
internal static class VBulletinShape
{
    public static Shape Shape { get; } = new("vbulletin")
    {
        IsBoard = true,
        HasSignatures = true,
        Links =
        [
            "Tweet", "Tags: None",
                        "Reply With Quote", "Quick Reply", "Quick reply to this message", "Quote", "Reply", "Multi-Quote", "Multi-Quote This Message", "Reply With Quote Multi-Quote This Message", "Share", "Like", "Thanks", "View Public Profile", "Send a private message to", "Find More Posts by", "Add to Buddy List", "Blog this Post", "Default", "View Post", "Report Post", "Top", "IP",
        ],
        Furniture = ["Default{? {any}}", "{any} is offline Reply With Quote", "{any} is online Reply With Quote", "{any} is online now Reply With Quote", "Question {any}", "Talking {any}", "Smile {any}", "Lightbulb {any}", "Exclamation {any}", "Thumbs up {any}", "Cool {any}", "Wink {any}", "Unhappy {any}", "Arrow {any}", "Re: {any}", "Send a private message to {any}", "Find More Posts by {any}", "Find all posts by {any}", "View Public Profile{? for {any}}", "Visit {any}'s homepage!", "Last edited by {any}", "{any} is offline", "{any} is online now", "Attached Images", "Attached Thumbnails"],
        Top = ["Go Back {any} > {any}", "Reload this Page {any}", "What's New?", "Advanced Search", "If this is your first visit{any}", "Results {count} to {count} of {count}", "User Name", "Remember Me?", "User Name Remember Me?", "Password", "LinkBack", "LinkBack Thread Tools Display Modes", "Register {any} Calendar{any}", "Members List", "Calendar", "Today's Posts", "Mark Forums Read"],
        InnerFurniture = ["Quote:"],
        Profile = ["View Profile", "View Forum Posts", "View Blog Entries", "View Articles", "Private Message", "Visit Homepage!", "Add as Contact", "{any}'s Avatar", "Join Date: {any}", "Join Date {any}", "Location {any}", "Posts {count}", "Location: {any}", "Posts: {any}", "Age: {any}", "My Mood: {any}", "Thanks: {any}", "Thanked {any}", "Rep Power: {any}", "Blog Entries: {any}", "Real Name: {any}", "Gender: {any}", "Country: {any}", "Reputation: {any}", "Likes: {any}", "Mentioned: {any}", "iTrader: {any}", "Drives: {any}", "Registered: {any}"],
        ProfileLabels = ["Join Date", "Location", "Posts", "Age", "Thanks", "Likes", "Rep Power", "Blog Entries", "Real Name", "Country"],
        Ends = ["Post New Thread", "« Previous Thread | Next Thread »", "« {any} | {any} »", "Posting Rules", "Quick Reply", "Thread Tools", "Similar Threads", "Tags for this Thread", "Bookmarks", "All times are GMT{any}", "Powered by vBulletin{any}", "Reply to Thread", "+ Reply to Thread", "Post Reply", "Closed Thread", "Page {count} of {count}{? {any}}", "« Previous Thread", "Currently Active Users Viewing This Thread: {any}"],
        Quotes = ["Originally posted by {parent} View Post", "Originally Posted by {parent} View Post", "Originally Posted by {parent}", "Originally posted by {parent}", "Quote Originally Posted by {parent} View Post", "Quote Originally Posted by {parent}", "Quote: Originally Posted by {parent}{? View Post}"],
        Statuses = [new("Moderator", StatedStatus.Moderator)],
        Times =
        [
            "MM-dd-yyyy, h:mm tt", "dd-MM-yyyy, HH:mm", "MM-dd-yyyy, HH:mm", "d MMMM yyyy, HH:mm", "d MMMM yyyy, h:mm tt", "MMMM d, yyyy, h:mm tt", "MMMM d, yyyy, HH:mm", "MMM d, yyyy, h:mm tt", "d-MMM-yyyy, HH:mm", "yyyy-MM-dd, HH:mm", "MM/dd/yyyy, h:mm tt", "dd/MM/yyyy, HH:mm", "MM-dd-yy, h:mm tt", "dd.MM.yyyy, HH:mm",
            "MMMM d yyyy, h:mm tt", "ddd MMM d, yyyy, h:mm tt", "MM-dd-yyyy h:mm tt", "dd-MM-yyyy HH:mm", "ago",
        ],
        Forms =
        [
            new()
            {
                Keys =
                [
                    "Old {posted}{? (permalink)}{? {hash}{number}}{? (permalink)}", "{posted} {hash}{number}{? (permalink)}", "Unread {posted}{? {hash}{number}}", "New {posted}{? {hash}{number}}", "{hash}{number} Old {posted}", "{hash}{number} {posted}",
                ],
                Below = [LinePattern.Optional(["{hash}{number}"]), LinePattern.Required(["{author}"])],
                HasProfileBelow = true,
                HeadersBelowTitle = 1,
                StandsAlone = true,
                IsDistinct = true,
            },
            new()
            {
                Keys = ["{posted}"],
                Above = [LinePattern.Required(["{hash}{number}"])],
                HasProfileAbove = true,
                HeadersBelowTitle = 1,
                IsDistinct = true,
            },
        ],
    };
}
