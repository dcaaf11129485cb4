using Seedbed.Analysis;

namespace Seedbed.Report.Views;

/// <summary>A table of articles.</summary>
internal static class ArticlesView
{
    /// <summary>What the table shows; <c>-</c> stands where an article has no such thing.</summary>
    public static Grid Of(IEnumerable<ArticleMeasures> articles) => new(
        [
            new("id"), new("title", IsExcerpt: true), new("byline"), new("published"), new("paragraphs", IsNumber: true),
            new("words", IsNumber: true), new("comments", IsNumber: true), new("commenters", IsNumber: true), new("most active", IsNumber: true),
        ],
        [.. articles.Select(Row)]);

    private static string[] Row(ArticleMeasures measures)
    {
        Article article = measures.Article;
        bool hasThread = measures.Thread is not null;
        return
        [
            article.Id,
            article.Title ?? "-",
            article.Byline?.Name ?? "-",
            article.Published?.ToString() ?? "-",
            Wording.Number(measures.Paragraphs),
            Wording.Number(measures.Words),
            hasThread ? Wording.Number(measures.Participation.Comments) : "-",
            hasThread ? Wording.Number(measures.Participation.Commenters) : "-",
            Wording.Percent(measures.Participation.ShareOfMostActive),
        ];
    }
}
