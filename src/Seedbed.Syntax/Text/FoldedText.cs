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

    /// <summary>Appends the words of a part of a text, with a space before all but the very first.</summary>
    public static void AppendWords(StringBuilder words, string text, SourceSpan span)
    {
        foreach (SourceSpan word in Tokens.In(text, span))
        {
            words.Append(words.Length == 0 ? string.Empty : " ").Append(text, word.Start, word.Length);
        }
    }
}
