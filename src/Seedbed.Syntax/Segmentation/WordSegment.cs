namespace Seedbed.Syntax;

/// <summary>A word, a number, an address or a mark.</summary>
/// <param name="Span">Where it stands; never empty.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct WordSegment(SourceSpan Span, WordKind Kind);
