using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Charts;

/// <summary>Bars below their names, so that a long name takes no bar's room.</summary>
/// <param name="Name">What is drawn.</param>
/// <param name="Subject">What a bar stands for, as the heading of the table.</param>
/// <param name="Unit">What its length is, as the heading of the table.</param>
/// <param name="Bars">The bars, from above.</param>
/// <param name="LeftOut">How many bars more there would be.</param>
internal sealed record BarChart(string Name, string Subject, string Unit, IReadOnlyList<Bar> Bars, int LeftOut = 0) : IChart
{
    private const double RowHeight = 36;
    private const double Baseline = 15;
    private const double BarTop = 21;
    private const double BarHeight = 7;
    private const double Gap = 8;

    /// <inheritdoc />
    public string Description => Bars.Count == 1 ? $"1 bar: {Bars[0].Label} with {Bars[0].Shown}." : $"{Figures.Count(Bars.Count, "bar")} from {Bars[0].Label} with {Bars[0].Shown} to {Bars[^1].Label} with {Bars[^1].Shown}.";

    /// <inheritdoc />
    public double Height => Bars.Count * RowHeight;

    /// <inheritdoc />
    public DataTable Table => new(Name, [new(Subject), new(Unit, IsNumber: true)], [.. Bars.Select(static bar => new[] { bar.Label, bar.Shown })], LeftOut);

    /// <inheritdoc />
    public void Draw(HtmlWriter svg)
    {
        double top = 0;
        foreach (Bar bar in Bars)
        {
            svg.Label("label", 0, top + Baseline, DrawnText.Fit(bar.Label, DrawnText.Narrowest - DrawnText.WidthOf(bar.Shown, DrawnText.ValueSize) - Gap));
            svg.Label("value end", 1, top + Baseline, bar.Shown);
            svg.Box("track", 0, top + BarTop, 1, BarHeight);
            svg.Box("bar", 0, top + BarTop, bar.Share, BarHeight);
            top += RowHeight;
        }
    }
}
