namespace Json;

/// <summary>A place in a document.</summary>
internal record struct Span
{
    public int Start { get; set; }

    public int Length { get; set; }

    public int Line { get; set; }

    public int Column { get; set; }
}
