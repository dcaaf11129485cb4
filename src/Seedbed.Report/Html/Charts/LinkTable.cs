using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Charts;

/// <summary>The links of a thread with what shows them.</summary>
internal static class LinkTable
{
    /// <summary>The table, as long as the page has room for.</summary>
    public static DataTable Of(CommentThread thread)
    {
        ReplyEdge[] links = [.. thread.Comments.SelectMany(static comment => comment.Answers)];
        return new DataTable(
            "Links with their evidence",
            [new("Comment"), new("Answers"), new("Shown by"), new("Stated"), new("Words that show it"), new("Line", IsNumber: true)],
            [.. links.Take(Limits.Links).Select(RowOf)],
            Math.Max(0, links.Length - Limits.Links));
    }

    private static string[] RowOf(ReplyEdge link) =>
    [
        LinkWords.Of(link.From),
        LinkWords.TargetOf(link),
        LinkWords.KindOf(link.Evidence),
        link.IsStated ? "stated" : "inferred",
        link.Words is { } words ? HtmlText.Excerpt(words, Limits.Words) : "none: the depth shows it",
        Figures.Number(link.Span.Line),
    ];
}
