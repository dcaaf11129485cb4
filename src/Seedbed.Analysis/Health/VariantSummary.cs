namespace Seedbed.Analysis;

/// <summary>How much of a corpus stands there more than once. A pair of articles counts once, whichever of the two is asked.</summary>
/// <param name="SameBytes">Pairs whose files are the same.</param>
/// <param name="SameBody">Pairs whose paragraphs are the same words, but whose files differ.</param>
/// <param name="NearBody">Pairs with nearly the same words, as far as they were found while compiling.</param>
/// <param name="SameParagraphs">Pairs of paragraphs with the same words, over all pairs of articles.</param>
/// <param name="ChangedParagraphs">Pairs of paragraphs that were changed, or divided in another way.</param>
/// <param name="LoneParagraphs">Paragraphs that only one of the two articles has.</param>
public sealed record VariantSummary(
    int SameBytes,
    int SameBody,
    int NearBody,
    int SameParagraphs,
    int ChangedParagraphs,
    int LoneParagraphs)
{
    /// <summary>Number of pairs of articles.</summary>
    public int Pairs => SameBytes + SameBody + NearBody;

    /// <summary>
    /// Counts the pairs among some articles; a variant that is none of them does not count. Linear in the pairs and their paragraphs: a text that stands there n times
    /// has n (n - 1) / 2 pairs.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public static VariantSummary Of(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var summary = new VariantSummary(0, 0, 0, 0, 0, 0);
        var seen = new HashSet<Article>();
        foreach (Article article in articles.Where(seen.Add))
        {
            // Of each pair, the article that comes later finds the other.
            foreach (Variant variant in article.Variants.Where(variant => seen.Contains(variant.Other)))
            {
                summary = summary.Add(variant);
            }
        }

        return summary;
    }

    private VariantSummary Add(Variant variant)
    {
        // Copies are not compared paragraph by paragraph: there may be many.
        if (variant.Relation == VariantRelation.SameBytes)
        {
            return this with { SameBytes = SameBytes + 1, SameParagraphs = SameParagraphs + variant.Article.Paragraphs.Count };
        }

        int same = variant.Paragraphs.Count(static pair => pair.Relation == ParagraphRelation.Same);
        int changed = variant.Paragraphs.Count(static pair => pair.Relation == ParagraphRelation.Changed);
        bool isNear = variant.Relation == VariantRelation.NearBody;
        return this with
        {
            SameBody = SameBody + (isNear ? 0 : 1),
            NearBody = NearBody + (isNear ? 1 : 0),
            SameParagraphs = SameParagraphs + same,
            ChangedParagraphs = ChangedParagraphs + changed,
            LoneParagraphs = LoneParagraphs + variant.Paragraphs.Count - same - changed,
        };
    }
}
