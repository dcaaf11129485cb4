using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Seedbed.Report.Views;

namespace Seedbed.Report.Html;

/// <summary>
/// Makes any text safe to stand in a page. What nobody would see, or what would reorder a line, becomes an escape that is seen; then the framework's encoder
/// does the rest. The page is XML as well, which has no way to write most controls (W3C, "Extensible Markup Language (XML) 1.0", 5th edition, production 2).
/// </summary>
internal static class HtmlText
{
    /// <summary>Letters of every script stay as they are, for who reads the source; what means something in markup does not.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A text as it may stand between tags or in quotation marks.</summary>
    public static string Encode(string text) => Encoder.Encode(Show(text));

    /// <summary>The beginning of a text on one line, never long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">Longest excerpt in UTF-16 units, without the ellipsis.</param>
    public static string Excerpt(string text, int maxLength)
    {
        // The rest of a name of ten million characters need not be looked through. Ends of lines may take two characters each.
        return Wording.Excerpt(text.Length > 3 * maxLength ? text[..(3 * maxLength)] : text, maxLength);
    }

    /// <summary>The text on one line, with controls, invisible formatting and what is no character written as escapes such as <c>\u202E</c>.</summary>
    public static string Show(string text)
    {
        var shown = new StringBuilder(text.Length);
        ReadOnlySpan<char> left = text;
        while (left.Length > 0)
        {
            bool isCharacter = Rune.DecodeFromUtf16(left, out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            Append(shown, left[..length], isCharacter ? rune : null);
            left = left[length..];
        }

        return shown.ToString();
    }

    private static void Append(StringBuilder shown, ReadOnlySpan<char> units, Rune? rune)
    {
        if (rune is { Value: '\t' or '\n' or '\r' })
        {
            shown.Append(' ');
        }
        else if (rune is { } character && IsSeen(character))
        {
            shown.Append(units);
        }
        else
        {
            shown.Append("\\u").Append((rune?.Value ?? units[0]).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    private static bool IsSeen(Rune rune) => !IsNoncharacter(rune.Value) && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Whether Unicode promises never to assign it: the last two of each plane, and U+FDD0 to U+FDEF.</summary>
    private static bool IsNoncharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
