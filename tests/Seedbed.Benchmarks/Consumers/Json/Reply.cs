namespace Json;

/// <summary>Whom a comment answers.</summary>
internal sealed record Reply
{
    public string Author { get; set; } = string.Empty;

    public int? Comment { get; set; }
}
