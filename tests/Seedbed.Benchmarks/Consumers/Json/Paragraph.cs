namespace Json;

/// <summary>A paragraph of an article or of a comment.</summary>
internal sealed record Paragraph(string Text, Span Span, int WordCount);
