using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// The words of a text, however it is punctuated: runs of letters and digits with the accents that stand on them. Where a script puts no
/// spaces between words, each letter counts as one. Unlike <see cref="Tokens"/>, which keeps what white space divides.
/// </summary>
internal static class Words
{
    private const ulong Prime = 1099511628211;
    private const ulong HashOfNothing = 14695981039346656037;
    private const char NotOfWord = '\0';

    /// <summary>The letters and digits of ASCII in lower case, by their codes.</summary>
    private static readonly char[] AsciiLower =
        [.. Enumerable.Range(0, 0x80).Select(static code => IsAsciiLetterOrDigit((char)code) ? Lower((char)code) : NotOfWord)];

    /// <summary>Appends the words of a part of a text, in order.</summary>
    /// <param name="words">Where to.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The part.</param>
    public static void Append(List<Word> words, string text, SourceSpan span)
    {
        int at = span.Start;
        while (TryRead(text, ref at, span.End, out Word word))
        {
            words.Add(word);
        }
    }

    /// <summary>Reads the next word.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">0-based position from which to look; afterwards, the word's end.</param>
    /// <param name="limit">0-based position at which the part of the text ends.</param>
    /// <param name="word">The word.</param>
    /// <returns>Whether there is one.</returns>
    [MethodImpl(HotLoop.Options)]
    public static bool TryRead(string text, ref int at, int limit, out Word word)
    {
        int start = at;
        while (start < limit && !IsLetterOrDigit(text, start))
        {
            start++;
        }

        // Most words are ASCII: their end and their hash are found in one go.
        char[] lower = AsciiLower;
        ulong hash = HashOfNothing;
        int end = start;
        for (; end < limit; end++)
        {
            char c = text[end];
            if (c >= lower.Length)
            {
                end = EndOfWord(text, start, limit);
                hash = HashOf(text, start, end);
                break;
            }

            char inLower = lower[c];
            if (inLower == NotOfWord)
            {
                break;
            }

            hash = unchecked((hash ^ inLower) * Prime);
        }

        word = new Word(new SourceSpan(start, end), hash);
        at = end;
        return end > start;
    }

    /// <summary>Whether two words have the same letters.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool AreSame(string text, SourceSpan word, string otherText, SourceSpan otherWord)
    {
        int at = word.Start;
        int otherAt = otherWord.Start;
        while (true)
        {
            at = BehindUnseen(text, at, word.End);
            otherAt = BehindUnseen(otherText, otherAt, otherWord.End);
            if (at == word.End || otherAt == otherWord.End)
            {
                return at == word.End && otherAt == otherWord.End;
            }

            if (Lower(text[at++]) != Lower(otherText[otherAt++]))
            {
                return false;
            }
        }
    }

    [MethodImpl(HotLoop.Options)]
    private static int EndOfWord(string text, int start, int limit)
    {
        bool isWhole = Scripts.IsLetterAWord(text[start]);
        int at = start + WidthAt(text, start, limit);
        while (at < limit && (text[at] < '\u0080' ? !isWhole && IsAsciiLetterOrDigit(text[at]) : BelongsToWord(text, at, isWhole)))
        {
            at += WidthAt(text, at, limit);
        }

        return at;
    }

    private static bool BelongsToWord(string text, int at, bool isWhole) =>
        IsMark(text, at) || (!isWhole && char.IsLetterOrDigit(text, at) && !Scripts.IsLetterAWord(text[at]));

    private static bool IsLetterOrDigit(string text, int at) =>
        text[at] < '\u0080' ? IsAsciiLetterOrDigit(text[at]) : char.IsLetterOrDigit(text, at);

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static int WidthAt(string text, int at, int limit) =>
        char.IsHighSurrogate(text[at]) && at + 1 < limit && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    /// <summary>What belongs to the letter before it.</summary>
    private static bool IsMark(string text, int at) => IsUnseen(text[at]) || IsAccent(text, at);

    /// <summary>A soft hyphen, and the breakers and joiners of zero width: a word is the same with and without them.</summary>
    private static bool IsUnseen(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200D');

    private static int BehindUnseen(string text, int at, int end)
    {
        while (at < end && IsUnseen(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsAccent(string text, int at) => text[at] >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    [MethodImpl(HotLoop.Options)]
    private static ulong HashOf(string text, int start, int end)
    {
        ulong hash = HashOfNothing;
        for (int i = start; i < end; i++)
        {
            hash = IsUnseen(text[i]) ? hash : unchecked((hash ^ Lower(text[i])) * Prime);
        }

        return hash;
    }

    /// <summary>In lower case; a sigma at the end of a word is one like others.</summary>
    private static char Lower(char c) =>
        c is >= 'A' and <= 'Z' ? (char)(c | ' ')
        : c < '\u0080' ? c
        : c == '\u03C2' ? '\u03C3'
        : char.ToLowerInvariant(c);
}
