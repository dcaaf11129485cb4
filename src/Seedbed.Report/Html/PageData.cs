using System.Reflection;
using Seedbed.Analysis;

namespace Seedbed.Report.Html;

/// <summary>What all sections of a page are about.</summary>
/// <param name="Articles">The articles, at least one.</param>
/// <param name="Measures">What can be counted in them.</param>
/// <param name="Activity">When their comments were posted.</param>
/// <param name="Version">The version of this program.</param>
internal sealed record PageData(IReadOnlyList<Article> Articles, CorpusMeasures Measures, ActivityMeasures Activity, string Version)
{
    /// <summary>The threads with comments, those with the most comments first.</summary>
    public IReadOnlyList<CommentThread> Threads { get; } =
        [.. Articles.Select(static article => article.Thread).OfType<CommentThread>().Where(static thread => thread.Comments.Count > 0).OrderByDescending(static thread => thread.Comments.Count)];

    /// <summary>Who comments, and how much.</summary>
    public ParticipationMeasures Participation => Measures.Participation;

    /// <summary>How finely all of the articles were divided while compiling: as the one that was divided least.</summary>
    public SegmentationLevel Segmentation { get; } = Articles.Min(static article => article.Segmentation);

    private Dictionary<string, int> Numbers { get; } = Articles.Select(static (article, i) => (article.Id, Number: i + 1)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Measures articles.</summary>
    public static PageData Of(IReadOnlyList<Article> articles) =>
        new(articles, CorpusMeasures.Of(articles), ActivityMeasures.Of(articles.SelectMany(static article => article.Comments)), ReadVersion());

    /// <summary>An article's 1-based number on the page.</summary>
    public int NumberOf(Article article) => Numbers[article.Id];

    /// <summary>The id of the part of the list that is about an article; null for one that is left out there.</summary>
    public string? AnchorOf(Article article) => NumberOf(article) <= Limits.Articles ? "article-" + Views.Wording.Number(NumberOf(article)) : null;

    /// <summary>The id of the part that draws a thread; null for one that is not drawn.</summary>
    public string? AnchorOf(CommentThread thread) => Threads.Take(Limits.Threads).Contains(thread) ? "thread-" + Views.Wording.Number(NumberOf(thread.Article)) : null;

    /// <summary>The version without the commit, which a build outside of a checkout does not know.</summary>
    private static string ReadVersion() =>
        typeof(PageData).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
