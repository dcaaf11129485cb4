namespace Seedbed.Report.Html.Charts;

/// <summary>The curves of a drawn thread, which leave and arrive from the left.</summary>
internal static class ArcPath
{
    private const double LeastReach = 8;
    private const double MostReach = 70;

    // Two links between the same comments lie beside each other.
    private const double Offset = 3;

    // Where no arc is as long, none reaches as far as it could.
    private const double Full = 400;
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
    /// <param name="longest">Pixels from the beginning to the end of the longest arc; the others reach less far to the left.</param>
    /// <param name="lane">Which of several beside each other it is.</param>
    public static void DrawArc(HtmlWriter svg, string kind, double axis, double from, double to, double longest, int lane)
    {
        double height = Math.Abs(from - to) / 2;

        // The root, because most arcs are short.
        double reach = LeastReach + ((MostReach - LeastReach) * Math.Sqrt(2 * height / Math.Max(longest, Full))) - (lane * Offset);
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
