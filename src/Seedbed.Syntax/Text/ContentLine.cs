namespace Seedbed.Syntax;

/// <summary>A line that holds more than white space.</summary>
/// <param name="Number">1-based line number.</param>
/// <param name="Span">The line without its white space at both ends.</param>
internal readonly record struct ContentLine(int Number, SourceSpan Span);
