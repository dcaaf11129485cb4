using System.Globalization;
using Seedbed.Analysis;
using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Charts;

/// <summary>Comments by when they were posted, a column for each stretch of time.</summary>
/// <param name="Bins">The stretches.</param>
internal sealed record ColumnChart(ActivityBins Bins) : IChart
{
    private const double Top = 22;
    private const double Bottom = 122;
    private const double Baseline = 138;
    private const double Filled = 0.8;
    private const double Widest = 0.15;

    /// <inheritdoc />
    public string Name => "Comments over time";

    /// <inheritdoc />
    public string Description =>
        $"{Figures.Count(Bins.All.Count, "column")}, one for each {Width}, from {Say(Drawn[0])} on; the highest stands for {Figures.Count(Most, "comment")}.";

    /// <inheritdoc />
    public double Height => 146;

    /// <inheritdoc />
    public DataTable Table => new(
        $"{Name}, by {Width}",
        [new("From"), new("Comments", IsNumber: true)],
        [.. Drawn.Select(bin => new[] { Say(bin), Figures.Number(bin.Comments) })],
        Bins.All.Count - Drawn.Length);

    private string Width => Bins.Width switch { BinWidth.Minute => "minute", BinWidth.Hour => "hour", BinWidth.Day => "day", BinWidth.Month => "month", _ => "year" };

    private ActivityBin[] Drawn => [.. Bins.All.Take(Limits.Bins)];

    private int Most => Drawn.Max(static bin => bin.Comments);

    /// <inheritdoc />
    public void Draw(HtmlWriter svg)
    {
        ActivityBin[] drawn = Drawn;
        double width = 1.0 / drawn.Length;
        double filled = Math.Min(Widest, width * Filled);
        for (int i = 0; i < drawn.Length; i++)
        {
            double height = (Bottom - Top) * drawn[i].Comments / Most;
            svg.Box("bar", ((i + 0.5) * width) - (filled / 2), Bottom - height, filled, height);
        }

        svg.Line("axis", 0, Bottom, 1, Bottom);
        svg.Label("value", 0, Top - 8, "highest: " + Figures.Count(Most, "comment"));
        svg.Label("value", 0, Baseline, Say(drawn[0]));
        svg.Label("value end", 1, Baseline, Say(drawn[^1]));
    }

    private string Say(ActivityBin bin) => bin.Start.ToString(
        Bins.Width switch { BinWidth.Minute or BinWidth.Hour => "yyyy-MM-dd HH:mm", BinWidth.Day => "yyyy-MM-dd", BinWidth.Month => "yyyy-MM", _ => "yyyy" }, CultureInfo.InvariantCulture);
}
