namespace Seedbed.Report.Views;

/// <summary>An entry of a tree.</summary>
/// <param name="Depth">0 for a root; at most one more than that of the entry before.</param>
/// <param name="Title">What stands first.</param>
/// <param name="Note">What stands behind it on the same line; may be empty.</param>
/// <param name="Lines">What stands below, a paragraph each.</param>
/// <param name="Link">How the entry hangs on the one above it; null where that needs no telling.</param>
internal sealed record OutlineEntry(int Depth, string Title, string Note, IReadOnlyList<string> Lines, OutlineLink? Link = null);
