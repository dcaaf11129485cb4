namespace Seedbed.Syntax;

/// <summary>A piece of text that is not divided further. The leaves of a document tile its text: joined, they are the file.</summary>
/// <param name="Kind">What the piece is.</param>
/// <param name="Span">Where it stands; never empty.</param>
public readonly record struct Leaf(LeafKind Kind, SourceSpan Span);
