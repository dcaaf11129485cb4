namespace Json;

/// <summary>When a comment was posted.</summary>
internal record struct Posted
{
    public DateTime? Local { get; set; }

    public Precision Precision { get; set; }
}
