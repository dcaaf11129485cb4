using Seedbed.Analysis;

namespace Seedbed.Report.Data;

/// <summary>Which articles stand in the corpus more than once, whole or nearly. A pair is one row, whichever of the two is asked.</summary>
internal static class VariantsResult
{
    private static readonly Field[] Fields =
    [
        new("article", "article"), new("other", "variant"), new("relation", "relation"), Field.Number("similarity", "similarity"),
        Field.Number("same", "same"), Field.Number("changed", "changed"), Field.Number("onlyArticle", "only in article", isDetail: true), Field.Number("onlyOther", "only in variant", isDetail: true),
        Field.Number("commentsOnlyArticle", "comments only in article", isDetail: true), Field.Number("commentsOnlyOther", "comments only in variant", isDetail: true),
        new("partsOnlyArticle", "parts only in article", IsDetail: true), new("partsOnlyOther", "parts only in variant", IsDetail: true), new("partsDiffering", "parts differing", IsDetail: true),
    ];

    /// <summary>Lists the pairs among articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="limit">See <see cref="Result.Limit"/>.</param>
    public static Result Of(IReadOnlyList<Article> articles, int? limit)
    {
        VariantSummary summary = VariantSummary.Of(articles);
        return new Result(
            "variants",
            [
                new("pairs", "pairs of articles", summary.Pairs), new("sameBytes", "the same file", summary.SameBytes), new("sameBody", "the same text", summary.SameBody),
                new("nearBody", "nearly the same text", summary.NearBody), new("sameParagraphs", "pairs of paragraphs the same", summary.SameParagraphs),
                new("changedParagraphs", "pairs of paragraphs changed", summary.ChangedParagraphs), new("loneParagraphs", "paragraphs in one article only", summary.LoneParagraphs),
            ],
            Fields,
            [new(null, "pair", summary.Pairs, Pairs(articles).Select(Row))],
            [summary.Pairs == 0 ? "No two articles have the same text, or nearly." : "Paragraphs side by side: variants ID"],
            limit);
    }

    /// <summary>How many paragraphs of a variant stand how to those of the article.</summary>
    /// <param name="variant">The variant.</param>
    /// <param name="relation">How.</param>
    public static int CountOf(Variant variant, ParagraphRelation relation)
    {
        // Copies are not compared paragraph by paragraph: there may be many.
        bool isSame = relation == ParagraphRelation.Same;
        return variant.Relation == VariantRelation.SameBytes
            ? isSame ? variant.Article.Paragraphs.Count : 0
            : variant.Paragraphs.Count(pair => pair.Relation == relation);
    }

    /// <summary>The pairs, each from the side of the article that comes first; a second variant of the same two does not count.</summary>
    private static IEnumerable<Variant> Pairs(IReadOnlyList<Article> articles)
    {
        var places = new Dictionary<Article, int>();
        foreach (Article article in articles)
        {
            places.TryAdd(article, places.Count);
        }

        return articles.SelectMany((article, place) => article.Variants.Where(variant => places.TryGetValue(variant.Other, out int other) && other > place));
    }

    private static IReadOnlyList<Cell> Row(Variant variant) =>
    [
        variant.Article.Id, variant.Other.Id, NameOf(variant.Relation), variant.Similarity,
        CountOf(variant, ParagraphRelation.Same), CountOf(variant, ParagraphRelation.Changed), CountOf(variant, ParagraphRelation.OnlyHere), CountOf(variant, ParagraphRelation.OnlyThere),
        variant.CommentsOnlyHere.Count, variant.CommentsOnlyThere.Count, PartsOf(variant.OnlyHere), PartsOf(variant.OnlyThere), PartsOf(variant.Differing),
    ];

    /// <summary>What a relation is called.</summary>
    public static string NameOf(VariantRelation relation) => relation switch
    {
        VariantRelation.SameBytes => "same file",
        VariantRelation.SameBody => "same text",
        _ => "nearly the same",
    };

    private static string? PartsOf(ArticleParts parts) => parts == ArticleParts.None ? null : parts.ToString().ToLowerInvariant().Replace(",", string.Empty, StringComparison.Ordinal);
}
