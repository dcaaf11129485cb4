using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Tells the full stop of an abbreviation from that of a sentence.</summary>
internal static class Abbreviation
{
    private const string Openers = "\"'“‘«([‹";

    /// <summary>Longer words are no abbreviations; the limit keeps a line of full stops linear.</summary>
    private const int MaxLength = 12;

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Col", "Lt", "Sgt", "Capt", "Rev", "Hon", "St", "Mt", "Ft",
        "Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "Bros", "vs", "v", "No", "Nos", "Vol", "pp", "etc", "cf", "approx", "dept", "est",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    };

    /// <summary>Whether the full stop at a position belongs to an abbreviation, an initial, or letters such as <c>U.S.</c></summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">0-based position before which the word does not begin.</param>
    /// <param name="stop">0-based position of the full stop.</param>
    public static bool EndsAt(string text, int start, int stop)
    {
        int wordStart = stop;
        while (wordStart > start && stop - wordStart <= MaxLength && !char.IsWhiteSpace(text[wordStart - 1]) && Openers.IndexOf(text[wordStart - 1]) < 0)
        {
            wordStart--;
        }

        int length = stop - wordStart;
        if (length is 0 or > MaxLength)
        {
            return false;
        }

        string word = text.Substring(wordStart, length);
        bool isInitial = length == 1 && char.IsUpper(word[0]);
        return isInitial || IsInitialism(word) || Words.Contains(word);
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
