namespace Seedbed.Report.Html.Charts;

/// <summary>The curves of a drawn thread, which leave and arrive from the left.</summary>
internal static class ArcPath
{
    private const double LeastReach = 12;
    private const double MostReach = 70;
    private const double ReachPerPixel = 0.22;

    // Two links between the same comments lie beside each other.
    private const double Offset = 3;
    private const double Tip = 6;
    private const double TipHalf = 3.5;
    private const double Stub = 20;
    private const double StubEnd = 3;

    /// <summary>Draws an arc with an arrow at its end.</summary>
    /// <param name="svg">Where to.</param>
    /// <param name="kind">Its class.</param>
    /// <param name="axis">Where it begins and ends, in pixels from the left.</param>
    /// <param name="from">Where it begins, in pixels from the top.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="lane">Which of several beside each other it is.</param>
    public static void DrawArc(HtmlWriter svg, string kind, double axis, double from, double to, int lane)
    {
        double height = Math.Abs(from - to) / 2;
        double reach = Math.Min(MostReach, LeastReach + (height * 2 * ReachPerPixel)) - (lane * Offset);
        string turn = from > to ? "1" : "0";
        double tip = axis - Tip;
        svg.Void("path", ("class", kind), ("d",
            $"M{P(axis)} {P(from)} H{P(tip)} A{P(reach)} {P(height)} 0 0 {turn} {P(tip)} {P(to)}"));
        svg.Void("path", ("class", kind + " tip"), ("d", $"M{P(axis)} {P(to)} l{P(-Tip)} {P(-TipHalf)} v{P(2 * TipHalf)} z"));
    }

    /// <summary>Draws a link that ends at somebody who is not drawn.</summary>
    public static void DrawStub(HtmlWriter svg, string kind, double axis, double from)
    {
        svg.Void("path", ("class", kind), ("d", $"M{P(axis)} {P(from)} h{P(-Stub)}"));
        svg.Void("circle", ("class", kind + " open"), ("cx", P(axis - Stub - StubEnd)), ("cy", P(from)), ("r", P(StubEnd)));
    }

    private static string P(double pixels) => Figures.Place(pixels);
}
