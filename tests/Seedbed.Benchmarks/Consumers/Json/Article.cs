namespace Json;

/// <summary>A document. Its properties can be set, and those of all these records: positional ones are read slower and allocate half as much again.</summary>
internal sealed record Article
{
    public string Id { get; set; } = string.Empty;

    public string? Title { get; set; }

    public string? Byline { get; set; }

    public Paragraph[] Paragraphs { get; set; } = [];

    public Comment[] Comments { get; set; } = [];
}
