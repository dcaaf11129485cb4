using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Counts words as far as white space shows them.</summary>
public static class WordCount
{
    /// <summary>Number of longest runs of characters that are not white space; NO-BREAK SPACE is white space.</summary>
    /// <param name="text">The document's whole text.</param>
    /// <param name="span">The part to count in.</param>
    [MethodImpl(HotLoop.Options)]
    public static int Of(string text, SourceSpan span)
    {
        int words = 0;
        bool inWord = false;
        for (int i = span.Start; i < span.End; i++)
        {
            bool isSpace = char.IsWhiteSpace(text[i]);
            if (!isSpace && !inWord)
            {
                words++;
            }

            inWord = !isSpace;
        }

        return words;
    }
}
