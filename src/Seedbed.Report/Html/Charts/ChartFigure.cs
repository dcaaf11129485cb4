namespace Seedbed.Report.Html.Charts;

/// <summary>A chart on a page: the drawing with its name, what it says, and below it the table of the same data.</summary>
internal static class ChartFigure
{
    /// <summary>Writes it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="caption">What to see in it.</param>
    public static void Write(HtmlWriter html, IChart chart, string caption)
    {
        string title = html.NewId("chart-");
        string description = title + "-description";
        using (html.Open("figure"))
        {
            using (html.Open("figcaption"))
            {
                html.Write("strong", chart.Name);
                html.Text(" " + caption);
            }

            using (html.Open("svg", ("role", "img"), ("width", "100%"), ("height", Figures.Place(chart.Height)), ("aria-labelledby", title), ("aria-describedby", description)))
            {
                html.Write("title", chart.Name, ("id", title));
                html.Write("desc", chart.Description, ("id", description));
                chart.Draw(html);
            }

            using (html.Open("details"))
            {
                html.Write("summary", chart.Name + ", as a table");
                chart.Table.Write(html);
            }
        }
    }
}
