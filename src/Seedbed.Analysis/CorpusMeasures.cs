namespace Seedbed.Analysis;

/// <summary>What can be counted in a corpus.</summary>
/// <param name="Articles">The measures of each article, in the order given.</param>
/// <param name="Participation">Who comments, and how much, over all articles.</param>
public sealed record CorpusMeasures(IReadOnlyList<ArticleMeasures> Articles, ParticipationMeasures Participation)
{
    /// <summary>Number of articles with a title.</summary>
    public int WithTitle => Articles.Count(static measures => measures.Article.Title is not null);

    /// <summary>Number of articles whose author is named.</summary>
    public int WithByline => Articles.Count(static measures => measures.Article.Byline is not null);

    /// <summary>Number of articles with a thread, even an empty one.</summary>
    public int WithThread => Articles.Count(static measures => measures.Thread is not null);

    /// <summary>Number of the articles' own paragraphs.</summary>
    public int Paragraphs => Articles.Sum(static measures => measures.Paragraphs);

    /// <summary>Number of words, numbers and addresses in them.</summary>
    public int Words => Articles.Sum(static measures => measures.Words);

    /// <summary>Number of paragraphs in comments.</summary>
    public int CommentParagraphs => Articles.Sum(static measures => measures.CommentParagraphs);

    /// <summary>Number of words, numbers and addresses in comments.</summary>
    public int CommentWords => Articles.Sum(static measures => measures.CommentWords);

    /// <summary>Number of comments whose page states, or shows by their depth, whom they answer.</summary>
    public int StatedReplies => Articles.Sum(static measures => measures.Thread?.StatedReplies ?? 0);

    /// <summary>Number of names that are answered but have no comment in their document.</summary>
    public int MissingParents => Articles.Sum(static measures => measures.Thread?.MissingParents.Count ?? 0);

    /// <summary>Depth of the deepest thread; 0 without comments.</summary>
    public int Depth => Articles.Select(static measures => measures.Thread?.Depth ?? 0).DefaultIfEmpty().Max();

    /// <summary>Measures a corpus.</summary>
    /// <param name="articles">Its articles, such as <c>Seeds.Articles</c>.</param>
    public static CorpusMeasures Of(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        List<Article> all = [.. articles];
        return new CorpusMeasures([.. all.Select(ArticleMeasures.Of)], ParticipationMeasures.Of(all));
    }
}
