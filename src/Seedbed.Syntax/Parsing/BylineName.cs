using System;
using System.Collections.Generic;
using System.Globalization;

namespace Seedbed.Syntax;

/// <summary>Tells names of authors from other words behind "By", by their capitals.</summary>
internal static class BylineName
{
    /// <summary>Room for two people with a first name, an initial and a double surname each, or for three.</summary>
    private const int MaxWords = 9;

    /// <summary>Under these names articles are signed that nobody signs.</summary>
    private static readonly HashSet<string> Offices = new(StringComparer.OrdinalIgnoreCase) { "admin", "administrator", "staff", "editor", "editors", "webmaster", "guest", "secretary", "committee", "board", "team", "club", "society", "librarian", "treasurer", "chair" };

    /// <summary>Words that no name has and phrases behind "By" do: "By The River", "By Popular Demand".</summary>
    private static readonly HashSet<string> Phrases = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "my", "our", "your", "his", "her", "its", "their", "this", "that", "popular", "now", "then", "far", "accident", "hand", "chance", "night", "day", "order", "law", "design", "all", "which", "what", "when", "how", "any",
    };

    /// <summary>Whether a text is the name of a person, or of several.</summary>
    public static bool IsOne(string text, SourceSpan span)
    {
        string[] words = span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MaxWords)
        {
            return false;
        }

        bool isOffice = words.Length > 1 && string.Equals(words[0], "The", StringComparison.OrdinalIgnoreCase) && Offices.Contains(words[words.Length - 1]);
        bool isHandle = isOffice || (words.Length == 1 && (Offices.Contains(words[0]) || IsHandle(words[0])));
        return isHandle || (!Phrases.Contains(words[0]) && IsNameWord(words[0], isFirst: true) && Array.TrueForAll(words, static word => IsNameWord(word, isFirst: false)));
    }

    /// <summary>Whether a text is the whole name of one person, of two words and more.</summary>
    public static bool IsFullName(string text, SourceSpan span)
    {
        string[] words = span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && IsOne(text, span) && LikelyName.IsOne(text, span, words.Length, allowLowerCase: false);
    }

    /// <summary>Whether a word bears the marks of a name that somebody chose: a digit, an underscore, a capital within.</summary>
    private static bool IsHandle(string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] == '_' || char.IsDigit(word[i]) || (i > 0 && char.IsUpper(word[i])))
            {
                return char.IsLetter(word[0]) || char.IsDigit(word[0]);
            }
        }

        return false;
    }

    private static bool IsNameWord(string word, bool isFirst)
    {
        if (!isFirst && (word is "and" or "&" or "with" || LikelyName.IsParticle(word)))
        {
            return true;
        }

        string bare = !isFirst && word.Length > 2 && word[word.Length - 1] == ',' ? word.Substring(0, word.Length - 1) : word;

        // A name such as "d'Arc" begins behind its apostrophe.
        int start = bare.Length > 2 && bare[1] is '\'' or '’' ? 2 : 0;
        if (!char.IsLetter(bare[start]) || char.IsLower(bare[start]))
        {
            return false;
        }

        for (int i = 0; i < bare.Length; i++)
        {
            bool isInitial = bare[i] == '.' && (Abbreviation.EndsAt(bare, 0, i) || (i + 1 < bare.Length && char.IsLetter(bare[i + 1])));
            if (!isInitial && !char.IsLetter(bare[i]) && !IsMark(bare[i]) && bare[i] is not ('\'' or '’' or '-' or '‐' or '‑'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Accents that are characters of their own, and the vowel signs of scripts that have such.</summary>
    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
