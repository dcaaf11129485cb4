using System.Globalization;
using System.Text;

namespace Seedbed.Generators.Emit;

/// <summary>
/// Writes text from a seed into source code so that it stays where it was put: no quote, line end, comment end, tag or character that
/// reorders a line gets out. What is escaped is a fixed list, not what the machine's Unicode tables call unprintable, so that the same
/// seed gives the same source everywhere.
/// </summary>
internal static class SeedText
{
    /// <summary>A string literal of this value, in quotes.</summary>
    public static string ToLiteral(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            _ = value[i] switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                _ => AppendVisibly(literal, value, i),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A text for a line comment: one line, with hidden characters written as escapes.</summary>
    /// <param name="value">The text.</param>
    /// <param name="maxLength">How many UTF-16 units to show; what is longer ends in an ellipsis.</param>
    public static string ToComment(string value, int maxLength)
    {
        int length = value.Length;
        if (length > maxLength)
        {
            length = char.IsHighSurrogate(value[maxLength - 1]) ? maxLength - 1 : maxLength;
        }

        var comment = new StringBuilder(length);
        for (int i = 0; i < length; i++)
        {
            AppendVisibly(comment, value, i);
        }

        return comment.Append(length < value.Length ? "…" : string.Empty).ToString();
    }

    /// <summary>A text for an XML documentation comment: as for a line comment, with markup escaped.</summary>
    public static string ToDocumentation(string value, int maxLength) =>
        ToComment(value, maxLength).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static StringBuilder AppendVisibly(StringBuilder target, string value, int at)
    {
        char c = value[at];
        return IsHidden(c) || IsUnpaired(value, at)
            ? target.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture))
            : target.Append(c);
    }

    /// <summary>Controls, line separators, characters that reorder or hide text, and what XML cannot hold.</summary>
    private static bool IsHidden(char c) => c is < ' ' or (>= '\u007F' and <= '\u009F')
        or '\u00AD' or '\u061C' or '\u180E'
        or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or '\uFEFF' or (>= '\uFFF0' and <= '\uFFFB') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';

    private static bool IsUnpaired(string value, int at) =>
        char.IsHighSurrogate(value[at]) ? at + 1 == value.Length || !char.IsLowSurrogate(value[at + 1])
        : char.IsLowSurrogate(value[at]) && (at == 0 || !char.IsHighSurrogate(value[at - 1]));
}
