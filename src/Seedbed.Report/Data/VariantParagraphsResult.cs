using Seedbed.Report.Views;

namespace Seedbed.Report.Data;

/// <summary>The paragraphs of an article beside those of its variants.</summary>
internal static class VariantParagraphsResult
{
    private static readonly Field[] Fields =
    [
        new("article", "article", IsDetail: true), new("other", "variant", IsDetail: true), new("relation", "relation"),
        Field.Number("line", "line"), new("text", "article", IsText: true), Field.Number("otherLine", "line in variant"), new("otherText", "variant", IsText: true),
    ];

    /// <summary>Lays the paragraphs side by side.</summary>
    /// <param name="article">The article.</param>
    /// <param name="limit">See <see cref="Result.Limit"/>; here people see all pairs unless they ask for a number, because what differs may stand at the end.</param>
    public static Result Of(Article article, int? limit) => new(
        "variants",
        [new("article", "article", article.Id), new("variants", "variants", article.Variants.Count)],
        Fields,
        [.. article.Variants.Select(Side)],
        article.Variants.Count == 0 ? ["No other article has the same text, or nearly."] : [],
        limit ?? 0)
    {
        Picture = rows => VariantView.Of(rows),
    };

    private static Section Side(Variant variant)
    {
        string comments = $"{Wording.Count(variant.CommentsOnlyHere.Count, "comment")} in the article only, {Wording.Number(variant.CommentsOnlyThere.Count)} in the variant only";
        return new Section(
            $"{variant.Other.Id}: {VariantsResult.NameOf(variant.Relation)}, {Wording.Number((int)Math.Round(variant.Similarity * 100))} % of the shorter one; {comments}",
            "paragraph",
            variant.Paragraphs.Count,
            variant.Paragraphs.Select(IReadOnlyList<Cell> (pair) => Row(variant, pair)));
    }

    private static Cell[] Row(Variant variant, ParagraphPair pair) =>
    [
        variant.Article.Id, variant.Other.Id, NameOf(pair.Relation), pair.Here?.Line, pair.Here?.Text, pair.There?.Line, pair.There?.Text,
    ];

    private static string NameOf(ParagraphRelation relation) => relation switch
    {
        ParagraphRelation.Same => VariantView.Same,
        ParagraphRelation.Changed => "changed",
        ParagraphRelation.OnlyHere => "only in article",
        _ => "only in variant",
    };
}
