using Seedbed.Analysis;

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
            html.Write("p", $"The first {Figures.Number(Limits.Articles)} of {Figures.Number(all.Count)}, in the order of their paths.");
        }

        using (html.Open("ol", ("class", "articles")))
        {
            foreach (ArticleMeasures measures in all.Take(Limits.Articles))
            {
                WriteArticle(html, data, measures);
            }
        }
    }

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
