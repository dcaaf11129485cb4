using System.Globalization;
using System.Text;

namespace Seedbed.Report.Html.Charts;

/// <summary>
/// Cuts words to the room that a drawing has for them: it does not break lines. Nobody knows the font, so widths are estimates for a wide one.
/// </summary>
internal static class DrawnText
{
    /// <summary>Pixels across a drawing on the narrowest screen, a telephone of 360 with its margins and a scroll bar.</summary>
    public const double Narrowest = 300;

    /// <summary>Pixels of the letters of names and words.</summary>
    public const double LabelSize = 14;

    /// <summary>Pixels of the letters of numbers.</summary>
    public const double ValueSize = 13;

    // From the radicals on, East Asian letters and emoji; from Hangul Jamo on, broad scripts and marks, the ellipsis among them.
    private const int FirstWide = 0x2E80;
    private const int FirstBroad = 0x1100;
    private const double Wide = 1.3;
    private const double Broad = 1;
    private const double Capital = 0.85;
    private const double Small = 0.58;

    /// <summary>The beginning of a text that fits, with an ellipsis if that is not all of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pixels">How much room there is.</param>
    /// <param name="size">Pixels of its letters.</param>
    public static string Fit(string text, double pixels, double size = LabelSize)
    {
        string shown = HtmlText.Show(HtmlText.Excerpt(text, Limits.Name));
        double left = pixels;
        int end = 0;
        foreach (Rune rune in shown.EnumerateRunes())
        {
            left -= WidthOf(rune) * size;
            if (left < 0)
            {
                return shown[..end].TrimEnd() + "…";
            }

            // The ellipsis needs room too, so that a text which ends here is cut one letter before.
            end += left >= Broad * size ? rune.Utf16SequenceLength : 0;
        }

        return shown;
    }

    /// <summary>About how many pixels a text takes.</summary>
    public static double WidthOf(string text, double size) => text.EnumerateRunes().Sum(static rune => WidthOf(rune)) * size;

    private static double WidthOf(Rune rune) => rune.Value >= FirstWide ? Wide
        : rune.Value >= FirstBroad ? Broad
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark ? 0
        : Rune.IsUpper(rune) || rune.Value is 'm' or 'w' or '@' or '%' or '<' or '>' or '=' or '+' ? Capital
        : Small;
}
