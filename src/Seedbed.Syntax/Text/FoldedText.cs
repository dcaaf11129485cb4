using System.Collections.Generic;
using System.Text;

namespace Seedbed.Syntax;

/// <summary>Text with one space for every run of white space between its words, so that it compares equal however it was wrapped or spaced.</summary>
internal static class FoldedText
{
    /// <summary>The words of a part of a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The part.</param>
    public static string Of(string text, SourceSpan span)
    {
        var words = new StringBuilder(span.Length);
        AppendWords(words, text, span);
        return words.ToString();
    }

    /// <summary>The words of paragraphs, with one space between paragraphs as well.</summary>
    public static string Of(string text, IEnumerable<ParagraphNode> paragraphs)
    {
        var words = new StringBuilder();
        foreach (ParagraphNode paragraph in paragraphs)
        {
            AppendWords(words, text, paragraph.Span);
        }

        return words.ToString();
    }

    /// <summary>Appends the words of a part of a text, with a space before all but the very first.</summary>
    public static void AppendWords(StringBuilder words, string text, SourceSpan span)
    {
        foreach (SourceSpan word in Tokens.In(text, span))
        {
            words.Append(words.Length == 0 ? string.Empty : " ").Append(text, word.Start, word.Length);
        }
    }

    /// <summary>A hash of the words of a part of a text (FNV-1a, 64 bits, over UTF-16 units), and their length when folded. Copies nothing.</summary>
    public static (ulong Hash, int Length) KeyOf(string text, SourceSpan span)
    {
        const ulong Prime = 1099511628211;
        ulong hash = 14695981039346656037;
        int length = 0;
        bool isBehindSpace = false;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                isBehindSpace = length > 0;
                continue;
            }

            hash = isBehindSpace ? unchecked((hash ^ ' ') * Prime) : hash;
            hash = unchecked((hash ^ c) * Prime);
            length += isBehindSpace ? 2 : 1;
            isBehindSpace = false;
        }

        return (hash, length);
    }
}
