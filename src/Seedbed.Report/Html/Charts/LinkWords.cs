namespace Seedbed.Report.Html.Charts;

/// <summary>Says what a link between comments is.</summary>
internal static class LinkWords
{
    private const int MostNamed = 2;

    /// <summary>The class of its line, and what its kind is called.</summary>
    public static string KindOf(ReplyEvidence evidence) => evidence switch
    {
        ReplyEvidence.Header => "header",
        ReplyEvidence.Indent => "depth",
        ReplyEvidence.Quotation => "quotation",
        _ => "address",
    };

    /// <summary>What shows it, with how sure that is.</summary>
    public static string Explain(ReplyEvidence evidence) => evidence switch
    {
        ReplyEvidence.Header => "stated: the header names whom",
        ReplyEvidence.Indent => "stated: the depth shows whom",
        ReplyEvidence.Quotation => "inferred: repeats words",
        _ => "inferred: speaks to somebody",
    };

    /// <summary>What a comment answers, beside its name.</summary>
    public static string Short(IReadOnlyList<ReplyEdge> links) =>
        string.Join(", ", links.Take(MostNamed).Select(Short)) + (links.Count > MostNamed ? ", …" : string.Empty);

    /// <summary>A comment by number and name.</summary>
    public static string Of(Comment comment) => $"#{Figures.Number(comment.Index)} {HtmlText.Excerpt(comment.Author, Limits.Name)}";

    /// <summary>Where a link ends.</summary>
    public static string TargetOf(ReplyEdge link) => link switch
    {
        { Comment: { } answered } => Of(answered),
        { Paragraph: { } paragraph } => $"the article, line {Figures.Number(paragraph.Line)}",
        _ => HtmlText.Excerpt(link.AuthorName ?? "somebody", Limits.Name) + ", without a comment here before",
    };

    private static string Short(ReplyEdge link)
    {
        string verb = link.Evidence switch { ReplyEvidence.Quotation => "quotes ", ReplyEvidence.Address => "speaks to ", _ => "answers " };
        return verb + link switch
        {
            { Comment: { } answered } => "#" + Figures.Number(answered.Index),
            { Paragraph: not null } => "the article",
            _ => "somebody else",
        };
    }
}
