using Seedbed.Analysis;

namespace Seedbed.Report.Data;

/// <summary>Which texts a measure of words is asked about.</summary>
/// <param name="Articles">The articles, with the comments below them.</param>
/// <param name="In">One of <see cref="Choices"/>.</param>
internal sealed record TextScope(IReadOnlyList<Article> Articles, string In)
{
    /// <summary>The articles' own paragraphs.</summary>
    public const string InArticles = "articles";

    /// <summary>The comments.</summary>
    public const string InComments = "comments";

    /// <summary>Both.</summary>
    public const string InAll = "all";

    /// <summary>What <see cref="In"/> can be.</summary>
    public static readonly IReadOnlyList<string> Choices = [InArticles, InComments, InAll];

    /// <summary>Whether articles are asked about.</summary>
    public bool HasArticles => In != InComments;

    /// <summary>Number of articles whose words an earlier one has; measures take them once.</summary>
    public int Copies => HasArticles ? Articles.Count - Articles.DistinctBy(article => article.Fingerprint, StringComparer.Ordinal).Count() : 0;

    /// <summary>The sentence that says what became of copies; none if there are no copies.</summary>
    public IEnumerable<string> NotesOnCopies => Copies == 0
        ? []
        : [$"{Views.Wording.Count(Copies, "article")} with the same words as an earlier one: counted once, because a copy is no more evidence. See: variants"];

    /// <summary>All paragraphs that are asked about, copies too, in the order of the corpus.</summary>
    /// <param name="progress">Counts the articles.</param>
    public IEnumerable<Paragraph> EveryParagraph(Rendering.Progress progress) => progress.Count(Articles)
        .SelectMany(article => (HasArticles ? article.Paragraphs : []).Concat(CommentsOf(article)));

    /// <summary>The paragraphs of each document: an article, unless an earlier one has the same words, with its comments. A document may have none.</summary>
    /// <param name="progress">Counts the articles.</param>
    public IEnumerable<IReadOnlyList<Paragraph>> Documents(Rendering.Progress progress)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Article article in progress.Count(Articles))
        {
            IReadOnlyList<Paragraph> own = HasArticles && seen.Add(article.Fingerprint) ? article.Paragraphs : [];
            yield return [.. own, .. CommentsOf(article)];
        }
    }

    private IEnumerable<Paragraph> CommentsOf(Article article) => In == InArticles ? [] : ParagraphsOf.Comments([article]);
}
