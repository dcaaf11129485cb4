namespace Seedbed.Analysis;

/// <summary>The two sides that measures of words compare: what articles say, and what comments do.</summary>
public static class ParagraphsOf
{
    /// <summary>The paragraphs of articles, each text once: an article with the same words as an earlier one is left out, because copies are no more evidence.</summary>
    /// <param name="articles">The articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public static IEnumerable<Paragraph> DistinctArticles(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return articles.DistinctBy(static article => article.Fingerprint, StringComparer.Ordinal).SelectMany(static article => article.Paragraphs);
    }

    /// <summary>The paragraphs of comments.</summary>
    /// <param name="articles">The articles below which they stand.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public static IEnumerable<Paragraph> Comments(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return articles.SelectMany(static article => article.Comments).SelectMany(static comment => comment.Paragraphs);
    }
}
