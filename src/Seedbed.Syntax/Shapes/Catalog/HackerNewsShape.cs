namespace Seedbed.Syntax;

/// <summary>Hacker News.</summary>
internal static class HackerNewsShape
{
    public static Shape Shape { get; } = new("hackernews")
    {
        IsBoard = true,
        Controls = ["add comment", "help", "login", "reply"],
        Links = ["-----", "reply", "[–]", "[flagged]", "[dead]"],
        Furniture = ["[deleted]", "[flagged]", "[dead]"],
        Ends = ["Guidelines | {any}", "Lists | RSS | {any}", "Applications are open {any}", "Consider applying {any}", "Search:", "More"],
        Times = ["ago", "'on' MMM d, yyyy", "'on' MMMM d, yyyy"],
        Bylines =
        [
            "{count} point{?s} by {author} {posted} | {any}", "{count} point{?s} by {author} {posted}",
        ],
        Forms =
        [
            new()
            {
                Keys =
                [
                    "{author} {posted} | {any} [–]", "{author} {posted} [–]", "{author} {posted} | {any} [{any} more]", "{author} {posted} [{any} more]", "{author} {posted} | link", "{author} {posted} | link | {any}", "{author} {posted} | parent", "{author} {posted} | parent | {any}",
                    "{author} {posted} | root | {any}", "{author} {posted} | next", "{author} {posted} | prev | {any}", "{author} {posted} | undown", "{author} {posted} | unvote",
                ],
                HeadersBelowTitle = 1,
                StandsAlone = true,
                IsDistinct = true,
            },
        ],
    };
}
