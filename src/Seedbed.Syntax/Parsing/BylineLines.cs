namespace Seedbed.Syntax;

/// <summary>How pages print who wrote an article and when, declared as data.</summary>
internal static class BylineLines
{
    /// <summary>What these lines refer to: how pages print the day of an article, and what they say about its author.</summary>
    public static Shape Shape { get; } = new("front")
    {
        Statuses = [new("(not verified)", StatedStatus.NotVerified)],
        Times =
        [
            "dddd, MMMM d, yyyy 'at' h:mm tt", "dddd, MMMM d, yyyy - HH:mm", "dddd, MMMM d, yyyy h:mm tt", "dddd, MMMM d, yyyy, h:mm tt", "dddd, MMMM d, yyyy",
            "ddd, MMM d, yyyy - HH:mm", "ddd, MMM d, yyyy 'at' h:mm tt", "ddd, MMM d, yyyy", "ddd MMM d, yyyy h:mm tt", "ddd, MM/dd/yyyy - HH:mm", "ddd, d MMM yyyy HH:mm", "ddd, d MMM yyyy", "dddd d MMMM yyyy HH:mm", "dddd d MMMM yyyy", "dddd, d MMMM yyyy",
            "MMMM d, yyyy 'at' h:mm tt", "MMMM d, yyyy 'at' HH:mm", "MMMM d, yyyy h:mm tt", "MMMM d, yyyy HH:mm", "MMMM d, yyyy, h:mm tt", "MMMM d, yyyy - h:mm tt", "MMMM d, yyyy – h:mm tt", "MMMM d, yyyy | h:mm tt", "MMMM d, yyyy @ h:mm tt", "MMM d, yyyy h:mm tt", "MMMM d, yyyy", "MMMM d yyyy",
            "d MMMM yyyy 'at' HH:mm", "d MMMM yyyy, HH:mm", "d MMMM yyyy HH:mm", "d MMMM yyyy h:mm tt", "d MMMM yyyy", "d MMMM, yyyy", "d. MMMM yyyy", "d. MMMM, yyyy",
            "ddd, yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd", "yyyy/MM/dd",
            "MM/dd/yyyy - HH:mm", "MM/dd/yyyy h:mm:ss tt", "MM/dd/yyyy h:mm tt", "MM/dd/yyyy HH:mm zzz", "MM/dd/yyyy HH:mm", "MM/dd/yyyy", "MM-dd-yyyy, h:mm tt", "MM-dd-yyyy", "dd.MM.yyyy HH:mm", "dd.MM.yyyy, HH:mm", "dd.MM.yyyy", "MM/dd/yy", "h:mm tt, MMMM d, yyyy", "h:mm tt 'on' MMMM d, yyyy", "ago",
        ],
    };

    /// <summary>The same, as templates ask for it.</summary>
    public static ShapeWords Words => Shape.Words;

    /// <summary>Lines that say it in words that nothing else is said in.</summary>
    public static LineTemplates Certain { get; } =
    [
        "{count} point{?s} by {author} {posted}{? | {any}}", "submitted {posted} by {author}{? to {any}}", "submitted {posted} * by {author}", "Posted by u/{author} {posted}", "Posted by: {author} on {posted}", "Posted by: {author} | {posted}", "Posted by {author}{? {status}} on {posted}{? in {any}}{? | {any}}", "Posted by {author}{? {status}} at {posted}{? in {any}}{? | {any}}", "Posted by {author}, {posted}", "Posted by {author} | {posted}", "Posted by {author} {posted}",
        "Posted on {posted} by {author}{? | {any}}{? in {any}}", "Posted {posted} by {author}", "Posted: {posted} by {author}", "Posted {posted} | By {author}",
        "Submitted by {author}{? {status}} on {posted}{?.}", "Submitted on {posted} by {author}", "Submitted by {author}{? {status}}, {posted}", "Written by {author} on {posted}", "Written by {author}, {posted}", "Written by {author} | {posted}", "Published by {author} on {posted}", "Published on {posted} by {author}", "Published {posted} by {author} in {any}", "Published {posted} by {author}", "Published: {posted} by {author}", "Published: {posted} | By {author}",
        "By {author} on {posted}{? | {any}}", "by {author} on {posted}{? | {any}}", "By {author} | {posted}{? | {any}}", "by {author} | {posted}{? | {any}}", "By {author} – {posted}", "By {author} - {posted}", "by {author} - {posted}", "By {author} • {posted}", "By {author} · {posted}", "By {author}, {posted}", "by {author}, {posted}", "By {author} / {posted}", "By {author} at {posted}", "By: {author} | {posted}", "By {author} {posted}", "by {author} {posted}", "By: {author} on {posted}", "By: {author}, {posted}",
        "{posted} by {author}", "{posted} By {author}", "{posted} | By {author}", "{posted} | by {author}", "{posted} - by {author}", "{posted}, by {author}", "{posted} // by {author}",
    ];

    /// <summary>Lines that name an author if a name stands there, and may be anything if it does not.</summary>
    public static LineTemplates Named { get; } =
    [
        "By {author}, {any}", "by {author}, {any}", "By {author} | {any}", "By {author} for {any}", "By {author} of {any}", "By {author} in {any}", "By {author}", "by {author}", "BY {author}", "By: {author}", "Written by {author}", "Written by: {author}", "Words by {author}", "Story by {author}", "Text by {author}", "Posted by {author} to {any}", "Posted by {author}", "Posted by: {author}", "Submitted by {author}{? {status}}", "Author: {author}", "Author {author}", "Reported by {author}", "Published by {author}", "From {author} in {any}",
        "{author} | {posted}", "{author}, {posted}", "{author} — {posted}", "{author} – {posted}", "{author} - {posted}", "{author} · {posted}", "{author} • {posted}", "{posted} | {author}", "{author} on {posted}",
    ];

    /// <summary>Lines that name an author if a full name stands there, below a title: above it, they may be the title.</summary>
    public static LineTemplates Labelled { get; } = ["Words: {author}", "Words and pictures: {author}", "Words & pictures: {author}", "Text: {author}", "Text and photos: {author}"];

    /// <summary>The author and the day on lines of their own, below the word that stands before them.</summary>
    public static Form Split { get; } = new()
    {
        Keys = ["Posted by", "Posted by:", "Submitted by", "Written by", "Written by:", "By", "By:", "by", "BY", "Author:"],
        Below = [LinePattern.Required(["u/{author}", "{author}"]), LinePattern.Optional(["at", "on", "•", "|"]), LinePattern.Optional(["{posted}", "• {posted}", "on {posted}", "at {posted}", "| {posted}", "{posted:h:mm tt}", "{posted:HH:mm}"])],
    };

    /// <summary>Lines that say when the article was published, or changed.</summary>
    public static LineTemplates Dates { get; } =
    [
        "{posted}", "Published: {posted}", "Published {posted}", "Published on {posted}", "First published: {posted}", "First published {posted}", "First published on {posted}", "Posted on {posted}", "Posted: {posted}", "Posted {posted}", "Posted on: {posted}", "Date: {posted}", "Submitted on {posted}", "Created: {posted}", "{posted} · {count} Comment{?s}", "{posted} | {count} Comment{?s}", "{posted} • {count} Comment{?s}", "{posted} — {count} Comment{?s}", "Written on {posted}",
    ];

    /// <summary>Words before an author or a day that a crawler left on a line of their own.</summary>
    public static LineTemplates Labels { get; } = ["Posted on", "Posted by", "Posted", "Published", "Published on", "By", "by", "Written by", "Author", "Date"];

    /// <summary>Lines that say when the article was changed.</summary>
    public static LineTemplates Updates { get; } =
    [
        "Updated {posted}", "Updated: {posted}", "Updated on {posted}", "Last updated {posted}", "Last updated: {posted}", "Last updated on {posted}", "Last modified: {posted}", "Last modified {posted}", "Modified: {posted}",
        "Published: {posted} | Updated: {any}", "Published {posted} | Updated {any}", "Published {posted}, updated {any}",
    ];

    /// <summary>Lines below an article that name its author.</summary>
    public static LineTemplates Footers { get; } =
    [
        "Posted by: {author} on {posted}{? | {any}}", "Posted by: {author} | {posted}{? | {any}}", "Posted by {author} on {posted}{? in {any}}{? | {any}}", "Posted by {author} at {posted}{? in {any}}{? | {any}}", "Posted by {author} at {posted} {any}", "Posted by {author} | {posted}{? | {any}}", "Posted by {author} {posted}{? | {any}}", "Posted on {posted} by {author}{? in {any}}{? | {any}}", "Posted {posted} by {author}{? | {any}}", "Submitted by {author}{? {status}} on {posted}{?.}", "posted by {author} @ {posted}{? {any}}", "Posted by {author} @ {posted}{? {any}}", "posted by {author} at {posted}{? | {any}}", "posted by {author} on {posted}{? | {any}}", "posted by {author} | {posted}{? | {any}}", "Posted by {author} | {any}", "Posted by {author}", "By {author} | {posted}", "By {author} on {posted}", "By {author}, {posted}", "By {author} at {posted}", "By {author}",
    ];
}
