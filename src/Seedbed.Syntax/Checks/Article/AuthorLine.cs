using System;
using System.Globalization;

namespace Seedbed.Syntax;

/// <summary>A line that names an author: <c>{name}'s picture</c> or <c>By {Name}</c>.</summary>
/// <param name="Line">The whole line.</param>
/// <param name="Name">The name.</param>
internal sealed record AuthorLine(SourceSpan Line, string Name)
{
    private const string By = "By ";

    /// <summary>Longer lines say more than a name.</summary>
    private const int MaxLength = 60;

    /// <summary>Room for a first name, two initials and a double surname, or for two people.</summary>
    private const int MaxWords = 5;

    /// <summary>Reads a line; null when it does not name an author.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends.</param>
    public static AuthorLine? TryRead(string text, SourceSpan line)
    {
        if (DrupalHeader.TryRead(text, line, out SourceSpan author))
        {
            return new AuthorLine(line, author.Of(text));
        }

        bool isBy = line.Length is > 3 and <= MaxLength
            && string.Compare(text, line.Start, By, 0, By.Length, StringComparison.OrdinalIgnoreCase) == 0;
        string name = isBy ? text.Substring(line.Start + By.Length, line.Length - By.Length).Trim() : string.Empty;
        string[] words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MaxWords
            && IsNameWord(words[0], isFirst: true)
            && Array.TrueForAll(words, static word => IsNameWord(word, isFirst: false))
            ? new AuthorLine(line, name)
            : null;
    }

    private static bool IsNameWord(string word, bool isFirst)
    {
        if (!isFirst && (word is "and" or "&" || LikelyName.IsParticle(word)))
        {
            return true;
        }

        // A name such as "d'Arc" begins behind its apostrophe.
        int start = word.Length > 2 && word[1] is '\'' or '’' ? 2 : 0;
        if (!char.IsLetter(word[start]) || char.IsLower(word[start]))
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            bool isInitial = word[i] == '.' && (Abbreviation.EndsAt(word, 0, i) || (i + 1 < word.Length && char.IsLetter(word[i + 1])));
            if (!isInitial && !char.IsLetter(word[i]) && !IsMark(word[i]) && word[i] is not ('\'' or '’' or '-' or '‐' or '‑'))
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
