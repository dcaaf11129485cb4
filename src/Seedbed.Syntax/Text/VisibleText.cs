using System;
using System.Globalization;
using System.Text;

namespace Seedbed.Syntax;

/// <summary>
/// Makes text fit for one line of a message or a comment: characters that end lines, reorder them or cannot be seen become escapes such as
/// <c>\u200B</c>. What is escaped is a fixed list, not what the machine's Unicode tables call unprintable, so that the same text gives the
/// same line everywhere.
/// </summary>
internal static class VisibleText
{
    /// <summary>How much of a text a message shows, in UTF-16 units.</summary>
    public const int MaxQuoteLength = 80;

    /// <summary>The text on one line; what is longer ends in an ellipsis.</summary>
    /// <param name="value">The text.</param>
    /// <param name="maxLength">How many UTF-16 units to show.</param>
    public static string Of(string value, int maxLength = MaxQuoteLength)
    {
        int length = value.Length;
        if (length > maxLength)
        {
            length = char.IsHighSurrogate(value[maxLength - 1]) ? maxLength - 1 : maxLength;
        }

        var visible = new StringBuilder(length);
        for (int i = 0; i < length; i++)
        {
            Append(visible, value, i);
        }

        return visible.Append(length < value.Length ? "…" : string.Empty).ToString();
    }

    /// <summary>Appends a character as itself, or as an escape where it would not be seen.</summary>
    public static StringBuilder Append(StringBuilder target, string value, int at)
    {
        char c = value[at];
        return IsHidden(c) || IsUnpaired(value, at)
            ? target.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture))
            : target.Append(c);
    }

    /// <summary>A text with its escapes, such as <c>\u200B</c>, as the characters that they stand for; null where it has none.</summary>
    public static string? Undo(string visible)
    {
        const int DigitsOfEscape = 4;
        var text = new StringBuilder(visible.Length);
        int done = 0;
        for (int at = visible.IndexOf("\\u", StringComparison.Ordinal); at >= 0; at = visible.IndexOf("\\u", at + 2, StringComparison.Ordinal))
        {
            int digits = at + 2;
            if (digits + DigitsOfEscape <= visible.Length
                && int.TryParse(visible.Substring(digits, DigitsOfEscape), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int unit))
            {
                text.Append(visible, done, at - done).Append((char)unit);
                done = digits + DigitsOfEscape;
            }
        }

        return done == 0 ? null : text.Append(visible, done, visible.Length - done).ToString();
    }

    /// <summary>Whether a surrogate stands without its other half.</summary>
    public static bool IsUnpaired(string value, int at) =>
        char.IsHighSurrogate(value[at]) ? at + 1 == value.Length || !char.IsLowSurrogate(value[at + 1])
        : char.IsLowSurrogate(value[at]) && (at == 0 || !char.IsHighSurrogate(value[at - 1]));

    /// <summary>Controls, line separators, characters that reorder or hide text, and what XML cannot hold.</summary>
    private static bool IsHidden(char c) => c is < ' ' or (>= '\u007F' and <= '\u009F')
        or '\u00AD' or '\u061C' or '\u180E'
        or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or '\uFEFF' or (>= '\uFFF0' and <= '\uFFFB') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';
}
