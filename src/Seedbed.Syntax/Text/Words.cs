using System.Collections.Generic;
using System.Globalization;

namespace Seedbed.Syntax;

/// <summary>
/// The words of a text, however it is punctuated: runs of letters and digits with the accents that stand on them. Where a script puts no
/// spaces between words, each letter counts as one. Unlike <see cref="Tokens"/>, which keeps what white space divides.
/// </summary>
internal static class Words
{
    /// <summary>Appends the words of a part of a text, in order.</summary>
    /// <param name="words">Where to.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The part.</param>
    public static void Append(List<Word> words, string text, SourceSpan span)
    {
        int at = span.Start;
        while (at < span.End)
        {
            if (!char.IsLetterOrDigit(text, at))
            {
                at++;
                continue;
            }

            int end = EndOfWord(text, at, span.End);
            words.Add(new Word(new SourceSpan(at, end), HashOf(text, at, end)));
            at = end;
        }
    }

    /// <summary>Whether two words have the same letters.</summary>
    public static bool AreSame(string text, SourceSpan word, string otherText, SourceSpan otherWord)
    {
        if (word.Length != otherWord.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (Lower(text[word.Start + i]) != Lower(otherText[otherWord.Start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOfWord(string text, int start, int limit)
    {
        bool isWhole = Scripts.IsLetterAWord(text[start]);
        int at = start + WidthAt(text, start, limit);
        while (at < limit && (IsMark(text, at) || (!isWhole && char.IsLetterOrDigit(text, at) && !Scripts.IsLetterAWord(text[at]))))
        {
            at += WidthAt(text, at, limit);
        }

        return at;
    }

    private static int WidthAt(string text, int at, int limit) =>
        char.IsHighSurrogate(text[at]) && at + 1 < limit && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static bool IsMark(string text, int at) => text[at] >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static ulong HashOf(string text, int start, int end)
    {
        const ulong Prime = 1099511628211;
        ulong hash = 14695981039346656037;
        for (int i = start; i < end; i++)
        {
            hash = unchecked((hash ^ Lower(text[i])) * Prime);
        }

        return hash;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | ' ') : c < '\u0080' ? c : char.ToLowerInvariant(c);
}
