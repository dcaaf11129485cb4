using Seedbed.Analysis;
using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Charts;

/// <summary>Every value as a dot, with the five numbers of all as a box above (Tukey 1977, Exploratory Data Analysis). The whiskers end at the smallest and the largest.</summary>
/// <param name="Name">What is drawn.</param>
/// <param name="Unit">What the values are.</param>
/// <param name="Values">The values in an order that means nothing, none negative; more than <see cref="Limits.Dots"/> are not drawn as dots.</param>
/// <param name="Numbers">The five numbers; with quartiles.</param>
internal sealed record StripPlot(string Name, string Unit, IReadOnlyList<int> Values, FiveNumbers Numbers) : IChart
{
    private const double BoxTop = 14;
    private const double BoxHeight = 26;
    private const double BoxMiddle = BoxTop + (BoxHeight / 2);
    private const double DotTop = 58;
    private const double DotStep = 6;
    private const int DotRows = 6;
    private const double AxisTop = 98;
    private const double AxisBaseline = 114;
    private const double Margin = 0.02;
    private const double DotSize = 3.5;

    /// <inheritdoc />
    public string Description => $"{Unit}: {Figures.Of(Numbers)}.";

    /// <inheritdoc />
    public double Height => 122;

    /// <inheritdoc />
    public DataTable Table => new(Name, [new("Of all"), new(Unit, IsNumber: true)],
    [
        ["smallest", Figures.Of(Numbers.Minimum)],
        ["lower quartile", Figures.Of(Numbers.LowerQuartile)],
        ["median", Figures.Of(Numbers.Median)],
        ["upper quartile", Figures.Of(Numbers.UpperQuartile)],
        ["largest", Figures.Of(Numbers.Maximum)],
        ["how many", Figures.Number(Numbers.Count)],
    ]);

    private bool HasDots => Values.Count <= Limits.Dots;

    /// <inheritdoc />
    public void Draw(HtmlWriter svg)
    {
        (double low, double high) = (Place(Numbers.LowerQuartile), Place(Numbers.UpperQuartile));
        svg.Line("axis", Place(Numbers.Minimum), BoxMiddle, low, BoxMiddle);
        svg.Line("axis", high, BoxMiddle, Place(Numbers.Maximum), BoxMiddle);
        svg.Box("box", low, BoxTop, high - low, BoxHeight);
        svg.Line("median", Place(Numbers.Median), BoxTop - 4, Place(Numbers.Median), BoxTop + BoxHeight + 4);
        for (int i = 0; HasDots && i < Values.Count; i++)
        {
            // In rows that take turns, so that equal values stand beside each other.
            svg.Void("circle", ("class", "dot"), ("cx", Figures.Across(Place(Values[i]))), ("cy", Figures.Place(DotTop + (i % DotRows * DotStep))), ("r", Figures.Place(DotSize)));
        }

        svg.Line("axis", Margin, AxisTop, 1 - Margin, AxisTop);
        svg.Label("value", Margin, AxisBaseline, "0");
        svg.Label("value middle", Place(Largest / 2), AxisBaseline, Figures.Decimal(Largest / 2, 1));
        svg.Label("value end", 1 - Margin, AxisBaseline, Figures.Number((int)Largest));
    }

    private double Largest => Math.Max(1, Numbers.Maximum.Value ?? 0);

    private double Place(Measurement measure) => Place(measure.Value ?? 0);

    private double Place(double value) => Margin + (value / Largest * (1 - (2 * Margin)));
}
