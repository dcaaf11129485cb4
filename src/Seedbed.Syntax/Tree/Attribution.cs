namespace Seedbed.Syntax;

/// <summary>What a header states about who wrote a text, to whom and when. Nothing in it is inferred.</summary>
public sealed class Attribution : SeedNode
{
    internal Attribution(SourceSpan headerSpan, string author, SourceSpan authorSpan, AttributionDetail? detail)
        : base(new SourceSpan(headerSpan.Start, detail?.Span.End ?? headerSpan.End))
    {
        HeaderSpan = headerSpan;
        Author = author;
        AuthorSpan = authorSpan;
        Detail = detail;
    }

    /// <summary>The line that names the author, without the detail line below it.</summary>
    public SourceSpan HeaderSpan { get; }

    /// <summary>The author's name.</summary>
    public string Author { get; }

    /// <summary>Where the name stands.</summary>
    public SourceSpan AuthorSpan { get; }

    /// <summary>What the detail line below the name states; null when there is no such line.</summary>
    public AttributionDetail? Detail { get; }
}
