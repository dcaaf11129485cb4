using System.Globalization;
using System.Text;

namespace Seedbed.Report.Rendering;

/// <summary>
/// Makes a text safe to print: a seed may hold escape sequences that move the cursor, recolour the screen or retitle the window, and
/// characters that reorder a line.
/// </summary>
internal static class TerminalText
{
    /// <summary>The text with controls, line separators, invisible formatting and unpaired surrogates written as escapes.</summary>
    /// <param name="text">The text; line feeds stay.</param>
    public static string Clean(string text)
    {
        if (!NeedsCleaning(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = IsSafe(rune)
                ? clean.Append(rune.ToString())
                : clean.Append("\\u").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
        }

        return clean.ToString();
    }

    /// <summary>The same on one line: line ends and tabs become spaces.</summary>
    public static string CleanLine(string text) => Clean(text.ReplaceLineEndings(" ").Replace('\t', ' '));

    private static bool NeedsCleaning(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!IsSafe(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSafe(Rune rune) => rune.Value == '\n' || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
