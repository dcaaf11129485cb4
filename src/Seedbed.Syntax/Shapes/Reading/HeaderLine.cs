namespace Seedbed.Syntax;

/// <summary>A line of a header.</summary>
/// <param name="Line">0-based line.</param>
/// <param name="Match">What it states.</param>
internal readonly record struct HeaderLine(int Line, LineMatch Match);
