using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Tells a title from a first sentence by its punctuation. Headlines end without a full stop; they may end in a question mark, an
/// exclamation mark, an abbreviation or a quotation. Text ends its sentences.
/// </summary>
internal static class TitleRule
{
    /// <summary>Longest title in UTF-16 units. Search engines cut titles at about 70; twice the longest headline seen is ample.</summary>
    public const int MaxLength = 200;

    /// <summary>Above this length a line with several sentences is text, whatever it ends in.</summary>
    private const int MaxLengthOfSentences = 120;

    private const string Closers = "\"'”’»)]›";
    private const string Openers = "\"'“‘«([‹";

    // Words that keep their full stop within and at the end of a headline.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Col", "Lt", "Sgt", "Capt", "Rev", "Hon", "St", "Mt", "Ft",
        "Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "Bros", "vs", "v", "No", "Nos", "Vol", "pp", "etc", "cf", "approx", "dept", "est",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    };

    /// <summary>Whether a line reads as a title.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends; not empty.</param>
    public static bool IsTitle(string text, SourceSpan line)
    {
        if (line.Length > MaxLength)
        {
            return false;
        }

        int end = SkipClosersBackwards(text, line);
        int sentencesWithin = CountSentenceEnds(text, new SourceSpan(line.Start, end));
        char last = text[end - 1];
        if (IsEllipsis(text, line.Start, end) || last is '?' or '!' or '？' or '！')
        {
            return sentencesWithin == 0 || line.Length <= MaxLengthOfSentences;
        }

        return last switch
        {
            '.' => sentencesWithin == 0 && IsAbbreviation(text, line.Start, end - 1),
            ',' or ':' or '。' or '．' => false,
            _ => sentencesWithin <= 1,
        };
    }

    private static int SkipClosersBackwards(string text, SourceSpan line)
    {
        int end = line.End;
        while (end > line.Start + 1 && Closers.IndexOf(text[end - 1]) >= 0)
        {
            end--;
        }

        return end;
    }

    private static bool IsEllipsis(string text, int start, int end) =>
        text[end - 1] == '…' || (end - start >= 3 && string.CompareOrdinal(text, end - 3, "...", 0, 3) == 0);

    /// <summary>Counts full stops, question and exclamation marks behind which another sentence begins.</summary>
    private static int CountSentenceEnds(string text, SourceSpan span)
    {
        int count = 0;
        for (int i = span.Start; i < span.End - 1; i++)
        {
            bool isEnd = text[i] is '?' or '!' || (text[i] == '.' && !IsAbbreviation(text, span.Start, i));
            if (isEnd && BeginsSentenceBehind(text, i + 1, span.End))
            {
                count++;
            }
        }

        return count;
    }

    private static bool BeginsSentenceBehind(string text, int at, int end)
    {
        while (at < end && Closers.IndexOf(text[at]) >= 0)
        {
            at++;
        }

        int afterClosers = at;
        while (at < end && (char.IsWhiteSpace(text[at]) || (at > afterClosers && Openers.IndexOf(text[at]) >= 0)))
        {
            at++;
        }

        return at > afterClosers && at < end && (char.IsUpper(text[at]) || char.IsDigit(text[at]));
    }

    /// <summary>Whether the full stop at <paramref name="at"/> belongs to an abbreviation, an initial or letters such as <c>U.S.</c></summary>
    private static bool IsAbbreviation(string text, int start, int at)
    {
        int wordStart = at;
        while (wordStart > start && !char.IsWhiteSpace(text[wordStart - 1]) && Openers.IndexOf(text[wordStart - 1]) < 0)
        {
            wordStart--;
        }

        // Longer words are never abbreviations; the limit keeps a line of dots linear.
        int length = at - wordStart;
        if (length is 0 or > 12)
        {
            return false;
        }

        string word = text.Substring(wordStart, length);
        bool isInitial = length == 1 && char.IsUpper(word[0]);
        return isInitial || IsInitialism(word) || Abbreviations.Contains(word);
    }

    /// <summary>Whether a word is single letters with full stops between them, such as <c>U.S</c> before its last full stop.</summary>
    private static bool IsInitialism(string word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            bool fits = i % 2 == 0 ? char.IsLetter(word[i]) : word[i] == '.';
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }
}
