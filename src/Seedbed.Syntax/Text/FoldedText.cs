using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Text with one space for every run of white space between its words, so that it compares equal however it was wrapped or spaced.</summary>
internal static class FoldedText
{
    // What a character is to folding, so that the sum of two neighbours tells whether it leaves both as they are.
    private const byte Visible = 0;
    private const byte Space = 1;
    private const byte TwoSpaces = 2;

    private static readonly byte[] AsciiKinds = [.. Enumerable.Range(0, 0x80).Select(static code => (byte)KindOf((char)code))];

    private static readonly (ulong Hash, int Length) NoWords = (14695981039346656037, 0);

    /// <summary>The words of a part of a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The part.</param>
    public static string Of(string text, SourceSpan span)
    {
        var words = new char[span.Length];
        return new string(words, 0, Append(words, 0, text, span));
    }

    /// <summary>The words of paragraphs, with one space between paragraphs as well.</summary>
    public static string Of(string text, IReadOnlyList<ParagraphNode> paragraphs)
    {
        int length = 0;
        foreach (ParagraphNode paragraph in paragraphs)
        {
            length += paragraph.Span.Length + 1;
        }

        var words = new char[length];
        int count = 0;
        foreach (ParagraphNode paragraph in paragraphs)
        {
            count = Append(words, count, text, paragraph.Span);
        }

        return new string(words, 0, count);
    }

    /// <summary>A hash of the words of a part of a text (FNV-1a, 64 bits, over UTF-16 units), and their length when folded. Copies nothing.</summary>
    public static (ulong Hash, int Length) KeyOf(string text, SourceSpan span) => Continue(NoWords, text, span);

    /// <summary>The same of the words of paragraphs.</summary>
    public static (ulong Hash, int Length) KeyOf(string text, IReadOnlyList<ParagraphNode> paragraphs)
    {
        (ulong Hash, int Length) key = NoWords;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            key = Continue(key, text, paragraphs[i].Span);
        }

        return key;
    }

    [MethodImpl(HotLoop.Options)]
    private static (ulong Hash, int Length) Continue((ulong Hash, int Length) key, string text, SourceSpan span)
    {
        const ulong Prime = 1099511628211;
        (ulong hash, int length) = key;
        bool isBehindSpace = length > 0;
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

    /// <summary>The end of the longest part of a text that folding leaves as it is: words with one space between them, and none behind them.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">0-based position of a character that is no white space.</param>
    /// <param name="limit">0-based position at which it ends at the latest.</param>
    [MethodImpl(HotLoop.Options)]
    public static int EndOfFolded(string text, int start, int limit)
    {
        byte[] kinds = AsciiKinds;
        int previous = Visible;
        int at = start;
        while (at < limit)
        {
            // One condition, which hardly ever holds: where words end cannot be foreseen.
            int kind = text[at] < kinds.Length ? kinds[text[at]] : KindOf(text[at]);
            if (previous + kind >= TwoSpaces)
            {
                break;
            }

            previous = kind;
            at++;
        }

        return at - previous;
    }

    private static int KindOf(char c) => c == ' ' ? Space : char.IsWhiteSpace(c) ? TwoSpaces : Visible;

    /// <summary>Appends the words of a part of a text, with a space before all but the very first.</summary>
    /// <returns>How much of the array is filled.</returns>
    private static int Append(char[] words, int count, string text, SourceSpan span)
    {
        bool isBehindSpace = count > 0;
        int at = span.Start;
        while (at < span.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                isBehindSpace = count > 0;
                at++;
                continue;
            }

            if (isBehindSpace)
            {
                words[count++] = ' ';
                isBehindSpace = false;
            }

            int behind = EndOfFolded(text, at, span.End);
            text.CopyTo(at, words, count, behind - at);
            count += behind - at;
            at = behind;
        }

        return count;
    }
}
