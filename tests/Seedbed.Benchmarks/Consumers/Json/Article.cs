namespace Json;

/// <summary>A document.</summary>
internal sealed record Article(string Id, string? Title, string? Byline, Paragraph[] Paragraphs, Comment[] Comments);
