using System.Globalization;
using System.Text;

namespace Seedbed.Report.Rendering;

/// <summary>
/// Makes a text safe to print: a seed may hold escape sequences that move the cursor, recolour the screen or retitle the window, and
/// characters that reorder a line.
/// </summary>
internal static class TerminalText
{
    /// <summary>The text with controls, line separators, invisible formatting and characters without a meaning of their own written as escapes.</summary>
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
                : AppendEscaped(clean, rune);
        }

        return clean.ToString();
    }

    /// <summary>The same on one line: line ends and tabs become spaces.</summary>
    public static string CleanLine(string text) => Clean(text.ReplaceLineEndings(" ").Replace('\t', ' '));

    /// <summary>As JSON and C# write it: two escapes for what takes two UTF-16 units.</summary>
    private static StringBuilder AppendEscaped(StringBuilder clean, Rune rune)
    {
        foreach (char unit in rune.ToString())
        {
            clean.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return clean;
    }

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

    // Nobody knows how wide a character is that is not assigned or for private use, the terminal library least of all: U+FFFF ends it.
    private static bool IsSafe(Rune rune) => rune.Value == '\n' || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
