using Seedbed.Analysis;
using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Sections;

/// <summary>The articles, each with what can be counted in it.</summary>
internal static class ArticlesSection
{
    /// <summary>The section.</summary>
    public static PageSection Section { get; } = new("articles", "The articles", Write);

    private static void Write(HtmlWriter html, PageData data)
    {
        IReadOnlyList<ArticleMeasures> all = data.Measures.Articles;
        if (all.Count > Limits.Articles)
        {
            html.Write("p", $"{Figures.Count(all.Count, "article")}, in the order of their paths: the first {Figures.Number(Limits.Articles)} one by one, then {RestOf(all.Count)} in a table.");
        }

        using (html.Open("ol", ("class", "articles")))
        {
            foreach (ArticleMeasures measures in all.Take(Limits.Articles))
            {
                WriteArticle(html, data, measures);
            }
        }

        if (all.Count > Limits.Articles)
        {
            WriteTable(html, all);
        }
    }

    private static string RestOf(int count) =>
        count - Limits.Articles <= Limits.ArticleRows ? "the others" : $"the next {Figures.Number(Limits.ArticleRows)}";

    private static void WriteTable(HtmlWriter html, IReadOnlyList<ArticleMeasures> all)
    {
        ArticleMeasures[] rest = [.. all.Skip(Limits.Articles)];
        using (html.Open("details"))
        {
            html.Write("summary", $"More articles: {RestOf(all.Count)}");
            new DataTable(
                "More articles",
                [new("Article"), new("Title"), new("Words", IsNumber: true), new("Comments", IsNumber: true)],
                [.. rest.Take(Limits.ArticleRows).Select(RowOf)],
                Math.Max(0, rest.Length - Limits.ArticleRows)).Write(html);
        }
    }

    private static string[] RowOf(ArticleMeasures measures) =>
    [
        HtmlText.Excerpt(measures.Article.Id, Limits.Name),
        HtmlText.Excerpt(measures.Article.Title ?? "-", Limits.Words),
        Figures.Number(measures.Words),
        measures.Thread is null ? "-" : Figures.Number(measures.Participation.Comments),
    ];

    private static void WriteArticle(HtmlWriter html, PageData data, ArticleMeasures measures)
    {
        Article article = measures.Article;
        using (html.Open("li", ("id", data.AnchorOf(article))))
        {
            using (html.Open("h3"))
            {
                ArticleLink.WriteTitle(html, article);
            }

            html.Write("p", Origin(article), ("class", "byline"), ("dir", "auto"));
            html.Write("p", $"{Figures.Count(measures.Paragraphs, "paragraph")}, {Figures.Count(measures.Words, "word")}, {ThreadOf(measures)}");
            WriteLinks(html, data, article);
        }
    }

    private static string Origin(Article article)
    {
        string byline = article.Byline is { } author ? "By " + HtmlText.Excerpt(author.Name, Limits.Name) : "No byline";
        string day = article.Published is { } published ? HtmlText.Excerpt(published.ToString(), Limits.Name) : "no day stated";
        return $"{byline}, {day}, {HtmlText.Excerpt(article.Id, Limits.Name)}";
    }

    private static string ThreadOf(ArticleMeasures measures) => measures.Thread is null ? "no thread"
        : measures.Participation.Comments == 0 ? "a thread without comments"
        : $"{Figures.Count(measures.Participation.Comments, "comment")} by {Figures.Count(measures.Participation.Commenters, "commenter")}";

    private static void WriteLinks(HtmlWriter html, PageData data, Article article)
    {
        string? thread = article.Thread is null ? null : data.AnchorOf(article.Thread);
        if (thread is null && article.Variants.Count == 0)
        {
            return;
        }

        using (html.Open("p", ("class", "links")))
        {
            if (thread is not null)
            {
                html.Write("a", "Its conversation", ("href", "#" + thread));
                html.Text(article.Variants.Count == 0 ? string.Empty : " and ");
            }

            if (article.Variants.Count > 0)
            {
                html.Write("a", Figures.Count(article.Variants.Count, "variant"), ("href", "#" + VariantsSection.Section.Id));
            }
        }
    }
}
