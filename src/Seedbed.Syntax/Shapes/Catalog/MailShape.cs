namespace Seedbed.Syntax;

/// <summary>Mail and mailing lists: a line that says who wrote what follows.</summary>
internal static class MailShape
{
    public static Shape Shape { get; } = new("mail")
    {
        IsBoard = true,
        HasSignatures = true,
        Signatures = ["--"],
        Furniture = ["Sent from my {any}", "Previous message: {any}", "Next message: {any}", "Messages sorted by: {any}"],
        Quotes = ["On {posted}, {parent} <{any}> wrote:", "On {posted}, {parent} wrote:", "{parent} wrote:", "{quote}{parent} wrote:"],
        Top = ["Archives by {any}", "[{any}] archive{?s}", "Thread index", "Date index", "Author index", "Subject index", "Thread Index", "Date Index", "Author Index", "Search the archives", "Search the archive", "List archives", "[Date Prev]{any}", "[Prev]{any}", "[Thread Prev]{any}", "[Thread Index]{any}", "[Prev by Date]{any}", "{count} message{?s} in this thread"],
        Links = ["Reply", "Reply to all", "Forward", "Reply via email to", "Permalink", "Report"],
        Ends = ["Thread index", "Date index", "Author index", "Follow-Ups:", "Follow-Ups: None", "Follow-Ups", "You are subscribed to {any}", "To unsubscribe from {any}", "To unsubscribe, {any}", "Mail converted by {any}", "Prev by Date: {any}", "Next by Date: {any}", "Prev by thread: {any}", "Next by thread: {any}", "Previous by thread: {any}", "Index(es):", "Index(es): Date Thread", "Reply to this topic", "Reply to author", "Back to the list", "More information about the {any}", "Reply to this list", "Unsubscribe: {any}", "Reply all", "Reply to all", "Reply to author", "You received this message because {any}", "Previous message", "Next message", "Reply to list", "Archive powered by {any}"],
        Times =
        [
            "ddd, MMM d, yyyy 'at' h:mm tt", "ddd, MMM d, yyyy 'at' HH:mm", "ddd, d MMM yyyy 'at' HH:mm", "ddd, d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm", "ddd, d MMM yyyy, HH:mm", "MMM d, yyyy, 'at' h:mm tt", "MMM d, yyyy 'at' h:mm tt", "MMM d, yyyy 'at' HH:mm", "MMM d, yyyy, h:mm tt", "d MMM yyyy, 'at' HH:mm", "d MMM yyyy 'at' HH:mm", "d MMMM yyyy 'at' HH:mm", "d MMMM yyyy HH:mm", "d MMMM yyyy, HH:mm",
            "dddd, MMMM d, yyyy 'at' h:mm:ss tt zzz", "dddd, MMMM d, yyyy 'at' HH:mm:ss zzz", "ddd, d MMM yyyy 'at' HH:mm:ss zzz", "ddd, MMM d, yyyy 'at' HH:mm:ss zzz",
            "yyyy-MM-dd HH:mm", "yyyy-MM-dd 'at' HH:mm", "yyyy-MM-dd, HH:mm", "MM/dd/yyyy h:mm tt", "MM/dd/yyyy 'at' h:mm tt", "MM/dd/yyyy HH:mm", "dddd, MMMM d, yyyy h:mm tt", "dddd, MMMM d, yyyy 'at' h:mm tt", "ddd, MMM d, yyyy", "MMMM d, yyyy", "d MMMM yyyy", "yyyy-MM-dd", "ddd, d MMM yyyy",
        ],
        Forms =
        [
            new()
            {
                Keys =
                [
                    "{quote}On {posted}, {author} <{any}> wrote:", "{quote}On {posted}, {author} wrote:", "{quote}On {posted} {author} wrote:",
                    "On {posted}, {author} <{any}> wrote:", "On {posted}, {author} wrote:", "On {posted}, \"{author}\" <{any}> wrote:", "On {posted} {author} wrote:", "On {posted}, {author} writes:", "{quote}On {posted}, {author} <{any}>{wrap}", "On {posted}, {author} <{any}>{wrap}", "{quote}On {posted}, {author}{wrap}", "On {posted}, {author}{wrap}",
                ],
                Wrapped = ["wrote:", "{quote}wrote:", "<{any}> wrote:", "{quote}<{any}> wrote:", "{any} wrote:"],
                HeadersWithoutMarker = 3,
                IsProvedByEnd = true,
                HeadersBelowTitle = 2,
                IsDistinct = true,
            },

            // The archives of Mailman.
            new()
            {
                Keys = ["{posted:ddd MMM d HH:mm:ss zzz yyyy}"],
                Above = [LinePattern.Required(["{author} {word} at {word}"])],
                HeadersBelowTitle = 1,
                IsProvedByEnd = true,
                IsDistinct = true,
            },
        ],
    };
}
