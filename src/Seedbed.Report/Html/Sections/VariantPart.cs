using Seedbed.Report.Html.Charts;

namespace Seedbed.Report.Html.Sections;

/// <summary>Two variants beside each other.</summary>
internal static class VariantPart
{
    /// <summary>Writes them.</summary>
    public static void Write(HtmlWriter html, PageData data, Variant variant)
    {
        using (html.Open("h3"))
        {
            ArticleLink.WriteTitle(html, variant.Article);
        }

        using (html.Open("p"))
        {
            ArticleLink.WriteId(html, data, variant.Article);
            html.Text(" and ");
            ArticleLink.WriteId(html, data, variant.Other);
            html.Text(": " + Relation(variant));
        }

        WriteAround(html, variant);
        if (variant.Relation == VariantRelation.SameBytes || variant.Paragraphs.Count == 0)
        {
            return;
        }

        string cut = variant.Paragraphs.Count > Limits.Dots ? $" The first {Figures.Number(Limits.Dots)} of {Figures.Number(variant.Paragraphs.Count)} pairs." : string.Empty;
        ChartFigure.Write(html, new ParagraphRibbon(variant, NameOf(variant.Article), NameOf(variant.Other)), "A full box is a paragraph that both have, a low one was changed, and where one side has a line only, the paragraph is missing there." + cut);
        VariantTable.Write(html, variant);
    }

    private static string Relation(Variant variant) => variant.Relation switch
    {
        VariantRelation.SameBytes => "the same file, byte for byte.",
        VariantRelation.SameBody => "the same words in the paragraphs.",
        _ => $"{Figures.Number((int)Math.Round(variant.Similarity * 100))} % of the shorter one's runs of five words stand in the other.",
    };

    private static string NameOf(Article article) => HtmlText.Excerpt(article.Id, Limits.DrawnName);

    private static void WriteAround(HtmlWriter html, Variant variant)
    {
        string[] sentences =
        [
            .. Say(variant.OnlyHere, $"Only {NameOf(variant.Article)} has: "),
            .. Say(variant.OnlyThere, $"Only {NameOf(variant.Other)} has: "),
            .. Say(variant.Differing, "Both have, but not the same: "),
        ];
        if (sentences.Length > 0)
        {
            html.Write("p", string.Join(' ', sentences));
        }
    }

    private static IEnumerable<string> Say(ArticleParts parts, string words) => parts == ArticleParts.None ? [] : [words + parts.ToString().ToLowerInvariant() + "."];
}
