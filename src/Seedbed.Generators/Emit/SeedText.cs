using System.Text;
using Seedbed.Syntax;

namespace Seedbed.Generators.Emit;

/// <summary>
/// Writes text from a seed into source code so that it stays where it was put: no quote, line end, comment end, tag or character that
/// reorders a line gets out.
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
                _ => VisibleText.Append(literal, value, i),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A text for a line comment: one line, with hidden characters written as escapes.</summary>
    /// <param name="value">The text.</param>
    /// <param name="maxLength">How many UTF-16 units to show; what is longer ends in an ellipsis.</param>
    public static string ToComment(string value, int maxLength) => VisibleText.Of(value, maxLength);

    /// <summary>A text for an XML documentation comment: as for a line comment, with markup escaped.</summary>
    public static string ToDocumentation(string value, int maxLength) =>
        ToComment(value, maxLength).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
