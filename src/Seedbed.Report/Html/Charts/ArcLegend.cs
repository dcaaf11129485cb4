namespace Seedbed.Report.Html.Charts;

/// <summary>What the lines of a drawn thread mean, those that are there.</summary>
internal static class ArcLegend
{
    private const double RowHeight = 20;
    private const double Baseline = 14;
    private const double Middle = 10;
    private const double Space = 12;
    private const double SampleWidth = 34;
    private const double LabelLeft = 44;

    /// <summary>Pixels that it takes.</summary>
    public static double HeightOf(IEnumerable<ReplyEdge> links) => (RowsOf(links).Count * RowHeight) + Space;

    /// <summary>Draws it.</summary>
    public static void Draw(HtmlWriter svg, IEnumerable<ReplyEdge> links)
    {
        double top = 0;
        foreach ((string kind, string text) in RowsOf(links))
        {
            svg.Void("path", ("class", "link " + kind), ("d", $"M2 {Figures.Place(top + Middle)} h{Figures.Place(SampleWidth)}"));
            svg.Write("text", text, ("class", "label"), ("x", Figures.Place(LabelLeft)), ("y", Figures.Place(top + Baseline)));
            top += RowHeight;
        }
    }

    private static List<(string Kind, string Text)> RowsOf(IEnumerable<ReplyEdge> links) =>
        [.. links.Select(static link => link.Evidence).Distinct().Order().Select(static evidence => (LinkWords.KindOf(evidence), LinkWords.Explain(evidence)))];
}
