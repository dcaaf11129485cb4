using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Sections;

/// <summary>The paragraphs of two variants as a table. Runs that are the same in both are one row, because what differs is to be seen.</summary>
internal static class VariantTable
{
    private const int Context = 40;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, Variant variant)
    {
        List<string[]> rows = [.. Rows(variant.Paragraphs)];
        new DataTable(
            "What is the same and what is not",
            [new("Relation"), new(HtmlText.Excerpt(variant.Article.Id, Limits.DrawnName)), new(HtmlText.Excerpt(variant.Other.Id, Limits.DrawnName))],
            [.. rows.Take(Limits.ParagraphPairs)],
            Math.Max(0, rows.Count - Limits.ParagraphPairs)).Write(html);
    }

    private static IEnumerable<string[]> Rows(IReadOnlyList<ParagraphPair> pairs)
    {
        for (int i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].Relation != ParagraphRelation.Same)
            {
                yield return Differing(pairs[i]);
                continue;
            }

            int first = i;
            while (i + 1 < pairs.Count && pairs[i + 1].Relation == ParagraphRelation.Same)
            {
                i++;
            }

            yield return Alike(pairs, first, i);
        }
    }

    private static string[] Alike(IReadOnlyList<ParagraphPair> pairs, int first, int last) =>
    [
        "same: " + Figures.Count(last - first + 1, "paragraph"),
        Lines(pairs[first].Here, pairs[last].Here),
        Lines(pairs[first].There, pairs[last].There),
    ];

    private static string Lines(Paragraph? first, Paragraph? last) => first is null || last is null ? string.Empty
        : first.Line == last.Line ? "line " + Figures.Number(first.Line)
        : $"lines {Figures.Number(first.Line)} to {Figures.Number(last.Line)}";

    private static string[] Differing(ParagraphPair pair)
    {
        int from = pair is { Here: { } here, There: { } there } ? DifferenceOf(here.Text, there.Text) : 0;
        string relation = pair.Relation switch { ParagraphRelation.Changed => "changed", ParagraphRelation.OnlyHere => "only here", _ => "only there" };
        return [relation, Say(pair.Here, from), Say(pair.There, from)];
    }

    /// <summary>Where to begin so that the first difference is seen with some words before it.</summary>
    private static int DifferenceOf(string here, string there)
    {
        int from = Math.Max(0, here.AsSpan().CommonPrefixLength(there) - Context);
        return from == 0 ? 0 : here.LastIndexOf(' ', from) + 1;
    }

    private static string Say(Paragraph? paragraph, int from) => paragraph is null ? "-"
        : $"line {Figures.Number(paragraph.Line)}: {(from == 0 ? string.Empty : "… ")}{HtmlText.Excerpt(paragraph.Text[from..], Limits.Excerpt)}";
}
