using System.Globalization;

namespace Seedbed.Syntax;

/// <summary>What rules about single UTF-16 units have in common.</summary>
internal static class CodeUnit
{
    /// <summary>The number of a unit as it is written behind <c>U+</c>.</summary>
    public static string Hex(char unit) => ((int)unit).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The end of the run of one and the same unit that begins at a position.</summary>
    public static int RunEnd(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return end;
    }
}
