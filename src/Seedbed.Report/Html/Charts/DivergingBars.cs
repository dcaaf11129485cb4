using Seedbed.Analysis;
using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Charts;

/// <summary>Key words of comments to the right of a line and those of articles to the left, as far as they differ.</summary>
/// <param name="Keywords">The words, from above.</param>
/// <param name="LeftOut">How many more there would be.</param>
internal sealed record DivergingBars(IReadOnlyList<Keyword> Keywords, int LeftOut) : IChart
{
    private const double Head = 30;
    private const double RowHeight = 24;
    private const double Baseline = 16;
    private const double BarTop = 4;
    private const double BarHeight = 16;
    private const double Middle = 0.5;
    private const double Longest = 0.36;
    private const double Gap = 0.015;
    private const double LongestWord = (Middle - Gap) * DrawnText.Narrowest;

    /// <inheritdoc />
    public string Name => "Words that one side uses more";

    /// <inheritdoc />
    public string Description =>
        $"{Figures.Count(Keywords.Count(IsOfComments), "word")} that comments use more, drawn to the right, and {Figures.Count(Keywords.Count(static word => !IsOfComments(word)), "word")} that articles use more, drawn to the left.";

    /// <inheritdoc />
    public double Height => Head + (Keywords.Count * RowHeight);

    /// <inheritdoc />
    public DataTable Table => new(
        Name,
        [new("Word"), new("Used more by"), new("In comments", true), new("In articles", true), new("Log ratio", true), new("G²", true), new("Level", true)],
        [.. Keywords.Select(static word => new[]
        {
            HtmlText.Excerpt(word.Word, Limits.Name),
            IsOfComments(word) ? "comments" : "articles",
            Figures.Number(word.Comparison.Count),
            Figures.Number(word.Comparison.ReferenceCount),
            RatioOf(word) + (word.Comparison.HasZero ? " *" : string.Empty),
            Figures.Of(word.Comparison.LogLikelihood, 1),
            Figures.Of(word.Comparison.Significance, 4),
        })],
        LeftOut);

    private double Scale => Keywords.Max(static word => Math.Abs(word.Comparison.LogRatio.Value ?? 0));

    /// <inheritdoc />
    public void Draw(HtmlWriter svg)
    {
        svg.Label("label end", Middle - Gap, Baseline, "← articles more");
        svg.Label("label", Middle + Gap, Baseline, "comments more →");
        double top = Head;
        foreach (Keyword word in Keywords)
        {
            double length = Scale == 0 ? 0 : Math.Abs(word.Comparison.LogRatio.Value ?? 0) / Scale * Longest;
            DrawWord(svg, word, top, length);
            top += RowHeight;
        }

        svg.Line("axis", Middle, Head - RowHeight, Middle, Height);
    }

    private static void DrawWord(HtmlWriter svg, Keyword word, double top, double length)
    {
        string shown = DrawnText.Fit(word.Word, LongestWord);
        string kind = word.Comparison.HasZero ? " hollow" : string.Empty;
        if (IsOfComments(word))
        {
            svg.Label("label end", Middle - Gap, top + Baseline, shown);
            svg.Box("bar" + kind, Middle, top + BarTop, length, BarHeight);
            svg.Label("value", Middle + length + Gap, top + Baseline, RatioOf(word));
        }
        else
        {
            svg.Label("label", Middle + Gap, top + Baseline, shown);
            svg.Box("other" + kind, Middle - length, top + BarTop, length, BarHeight);
            svg.Label("value end", Middle - length - Gap, top + Baseline, RatioOf(word));
        }
    }

    private static bool IsOfComments(Keyword word) => word.Comparison.Direction > 0;

    private static string RatioOf(Keyword word) => Figures.Of(word.Comparison.LogRatio, 1);
}
