namespace Seedbed.Report.Html.Charts;

/// <summary>What drawings are made of. Colours are those of classes, because they differ by day and night.</summary>
internal static class Shapes
{
    /// <summary>Draws a rectangle.</summary>
    /// <param name="svg">Where to.</param>
    /// <param name="kind">Its class.</param>
    /// <param name="left">Where it begins, as a share of the width.</param>
    /// <param name="top">Its upper edge in pixels.</param>
    /// <param name="width">Its width, as a share of the width.</param>
    /// <param name="height">Its height in pixels.</param>
    public static void Box(this HtmlWriter svg, string kind, double left, double top, double width, double height) => svg.Void(
        "rect", ("class", kind), ("x", Figures.Across(left)), ("y", Figures.Place(top)), ("width", Figures.Across(width)), ("height", Figures.Place(height)));

    /// <summary>Draws a line whose ends are shares of the width, and pixels from the top.</summary>
    public static void Line(this HtmlWriter svg, string kind, double left, double top, double right, double bottom) => svg.Void(
        "line", ("class", kind), ("x1", Figures.Across(left)), ("y1", Figures.Place(top)), ("x2", Figures.Across(right)), ("y2", Figures.Place(bottom)));

    /// <summary>Writes words.</summary>
    /// <param name="svg">Where to.</param>
    /// <param name="kind">Their class, which says too whether they begin, stand or end at the place.</param>
    /// <param name="left">The place, as a share of the width.</param>
    /// <param name="baseline">The place of the line on which they stand, in pixels.</param>
    /// <param name="text">The words.</param>
    public static void Label(this HtmlWriter svg, string kind, double left, double baseline, string text) =>
        svg.Write("text", text, ("class", kind), ("x", Figures.Across(left)), ("y", Figures.Place(baseline)));
}
