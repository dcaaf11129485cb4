namespace Json;

/// <summary>A reader's comment.</summary>
internal sealed record Comment
{
    public string Author { get; set; } = string.Empty;

    public AuthorStatus AuthorStatus { get; set; }

    public Posted? Posted { get; set; }

    public Reply? InReplyTo { get; set; }

    public Paragraph[] Paragraphs { get; set; } = [];
}
