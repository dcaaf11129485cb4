namespace Seedbed.Syntax;

/// <summary>A line of a header.</summary>
/// <param name="Line">0-based line.</param>
/// <param name="Match">What it states.</param>
/// <param name="IsQuote">Whether it says whom the comment quotes: of what else it states, nothing is the comment's own.</param>
internal readonly record struct HeaderLine(int Line, LineMatch Match, bool IsQuote = false);
