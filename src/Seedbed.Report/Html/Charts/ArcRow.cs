namespace Seedbed.Report.Html.Charts;

/// <summary>A line of a drawn thread: a comment with links, or some without, one after the other.</summary>
/// <param name="First">The comment; the first of some.</param>
/// <param name="Count">How many comments.</param>
/// <param name="IsLinked">Whether it is a comment with links; then it is one.</param>
internal sealed record ArcRow(Comment First, int Count, bool IsLinked);
