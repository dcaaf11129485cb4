namespace Seedbed.TestKit;

/// <summary>A line of the site's own words.</summary>
/// <param name="Line">1-based line.</param>
public sealed record GoldLine(int Line, string Text);
