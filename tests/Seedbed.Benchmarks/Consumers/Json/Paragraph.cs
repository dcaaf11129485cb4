namespace Json;

/// <summary>A paragraph of an article or of a comment.</summary>
internal sealed record Paragraph
{
    public string Text { get; set; } = string.Empty;

    public Span Span { get; set; }

    public int WordCount { get; set; }
}
