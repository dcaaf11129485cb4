using System.Globalization;
using System.Text;

namespace Seedbed.Syntax.Tests;

/// <summary>Writes what <c>PropertyData.cs</c> has to be.</summary>
internal static class PropertyDataWriter
{
    private const int MaxLineLength = 150;

    /// <summary>The file's text.</summary>
    public static string Write(PropertyFile words, PropertyFile sentences, PropertyFile emoji)
    {
        var text = new StringBuilder();
        text.Append(
            """
            namespace Seedbed.Syntax;

            /// <summary>
            /// Properties of characters by which words and sentences are divided, of Unicode 15.0.0: WordBreakProperty.txt, SentenceBreakProperty.txt and
            /// emoji-data.txt of the Unicode Character Database, modified: put into the form that PropertyDataReader reads. Made by a test and not edited by hand.
            /// </summary>
            /// <remarks>
            /// Copyright © 1991-2022 Unicode, Inc. The notice that goes with the data is UNICODE-LICENSE.txt beside this file, and stands in the package.
            /// </remarks>
            internal static class PropertyData
            {
            """);
        Append(text, "WordBreak", words.Values);
        text.Append('\n');
        Append(text, "SentenceBreak", sentences.Values);
        text.Append('\n');
        Append(text, "Pictographic", [emoji.Values.Single(value => value.Value == "Extended_Pictographic")]);
        return text.Append("}\n").ToString();
    }

    private static void Append(StringBuilder text, string name, IEnumerable<(string Value, IReadOnlyList<(int First, int Last)> Ranges)> values)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n    public const string {name} =\n        \"\"\"\n");
        foreach ((string value, IReadOnlyList<(int First, int Last)> ranges) in values)
        {
            string line = "        " + value + ":";
            foreach ((int first, int last) in ranges)
            {
                string range = first == last ? $" {first:X}" : $" {first:X}-{last:X}";
                if (line.Length + range.Length > MaxLineLength)
                {
                    text.Append(line).Append('\n');
                    line = "       ";
                }

                line += range;
            }

            text.Append(line).Append('\n');
        }

        text.Append("        \"\"\";\n");
    }
}
