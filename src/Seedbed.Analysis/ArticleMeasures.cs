namespace Seedbed.Analysis;

/// <summary>What can be counted in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Paragraphs">Number of the article's own paragraphs.</param>
/// <param name="Words">Number of words, numbers and addresses in them.</param>
/// <param name="CommentParagraphs">Number of paragraphs in comments.</param>
/// <param name="CommentWords">Number of words, numbers and addresses in comments.</param>
/// <param name="Participation">Who comments, and how much.</param>
/// <param name="Thread">How the thread is built; null where there is none.</param>
public sealed record ArticleMeasures(
    Article Article,
    int Paragraphs,
    int Words,
    int CommentParagraphs,
    int CommentWords,
    ParticipationMeasures Participation,
    ThreadMeasures? Thread)
{
    /// <summary>Measures an article.</summary>
    /// <param name="article">The article.</param>
    public static ArticleMeasures Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleMeasures(
            article,
            article.Paragraphs.Count,
            article.WordCount,
            article.Comments.Sum(static comment => comment.Paragraphs.Count),
            article.Comments.Sum(static comment => comment.WordCount),
            ParticipationMeasures.Of([article]),
            article.Thread is null ? null : ThreadMeasures.Of(article.Thread));
    }
}
