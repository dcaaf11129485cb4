using Seedbed.Analysis;

namespace Seedbed.Report.Views;

/// <summary>A list of articles.</summary>
internal static class ArticlesView
{
    /// <summary>What the list shows; in the table, <c>-</c> stands where an article has no such thing.</summary>
    public static Listing Of(IReadOnlyList<ArticleMeasures> articles) =>
        new(Table(articles), new Outline([.. articles.Select(Entry)]));

    private static Grid Table(IReadOnlyList<ArticleMeasures> articles) => new(
        [
            new("id"), new("title", IsText: true), new("byline"), new("published"), new("paragraphs", IsNumber: true),
            new("words", IsNumber: true), new("comments", IsNumber: true), new("commenters", IsNumber: true), new("most active", IsNumber: true),
        ],
        [.. articles.Select(Row)]);

    private static OutlineEntry Entry(ArticleMeasures measures)
    {
        Article article = measures.Article;
        List<string> facts = [$"{Wording.Count(measures.Paragraphs, "paragraph")}, {Wording.Count(measures.Words, "word")}"];
        if (article.Byline is { } byline)
        {
            facts.Insert(0, "by " + byline.Name);
        }

        if (article.Published is { } published)
        {
            facts.Add("published " + published.ToString());
        }

        if (measures.Thread is not null)
        {
            ParticipationMeasures who = measures.Participation;
            facts.Add($"{Wording.Count(who.Comments, "comment")} by {Wording.Count(who.Commenters, "commenter")}");
        }

        return new OutlineEntry(0, article.Id, article.Title is null ? "(no title)" : string.Empty, [article.Label, string.Join("; ", facts)]);
    }

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
