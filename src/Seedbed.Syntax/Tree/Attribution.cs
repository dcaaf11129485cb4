namespace Seedbed.Syntax;

/// <summary>What a header states about who wrote a text, to whom and when. Nothing in it is inferred.</summary>
public sealed class Attribution : SeedNode
{
    internal Attribution(SourceSpan span, string author, SourceSpan authorSpan, AttributionDetail? detail)
        : base(span)
    {
        Author = author;
        AuthorSpan = authorSpan;
        Detail = detail;
    }

    /// <summary>The author's name.</summary>
    public string Author { get; }

    /// <summary>Where the name stands.</summary>
    public SourceSpan AuthorSpan { get; }

    /// <summary>What the detail line below the name states; null when there is no such line.</summary>
    public AttributionDetail? Detail { get; }
}
