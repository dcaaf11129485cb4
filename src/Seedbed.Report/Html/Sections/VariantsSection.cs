using Seedbed.Analysis;

namespace Seedbed.Report.Html.Sections;

/// <summary>Articles that are the same text, or nearly, side by side.</summary>
internal static class VariantsSection
{
    /// <summary>The section.</summary>
    public static PageSection Section { get; } = new("variants", "Variants side by side", Write);

    private static void Write(HtmlWriter html, PageData data)
    {
        Variant[] shown = [.. Pairs(data).Take(Limits.Variants)];
        if (shown.Length == 0)
        {
            html.Write("p", data.Articles.Count == 1 ? "There is one article, so nothing can be a variant of it." : "No two articles have the same text, or nearly the same.");
            return;
        }

        VariantSummary summary = VariantSummary.Of(data.Articles);
        html.Write("p", $"{Figures.Count(summary.Pairs, "pair")} of articles: {Figures.Number(summary.SameBytes)} with the same file, {Figures.Number(summary.SameBody)} with the same words, {Figures.Number(summary.NearBody)} with nearly the same.");
        if (summary.Pairs > shown.Length)
        {
            html.Write("p", $"Below are the first {Figures.Number(shown.Length)}: nearly the same ones first, copies last.");
        }

        foreach (Variant variant in shown)
        {
            using (html.Open("section", ("class", "part")))
            {
                VariantPart.Write(html, data, variant);
            }
        }
    }

    /// <summary>Each pair once: nearly the same first, then the same words, then copies.</summary>
    private static IEnumerable<Variant> Pairs(PageData data) => data.Articles
        .SelectMany(static article => article.Variants)
        .Where(variant => data.NumberOf(variant.Article) < data.NumberOf(variant.Other))
        .OrderByDescending(static variant => variant.Relation);
}
