namespace Seedbed.Report.Views;

/// <summary>A place of a term.</summary>
/// <param name="Place">Where it is: article, line and column, 1-based.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Left">What stands before it; the nearest end is shown.</param>
/// <param name="Key">The term as it stands there.</param>
/// <param name="Right">What stands behind it.</param>
internal sealed record KwicLine(string Place, string Speaker, string Left, string Key, string Right);
