namespace Seedbed.Report.Export;

/// <summary>A format that is one text, and so can go to standard output as well as to a file.</summary>
/// <param name="Name">What the user calls it.</param>
/// <param name="Write">The text in pieces, none of them longer than what an article needs.</param>
internal sealed record TextFormat(string Name, Func<IReadOnlyList<Article>, IEnumerable<string>> Write);
