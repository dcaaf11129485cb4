using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Seedbed.Syntax;

/// <summary>The form in which names are compared when readers type them: letters and digits alone, in lower case. "Lex Luthor" is <c>Lex_Luthor</c>.</summary>
internal static class NameKey
{
    /// <summary>How short a part of a name can be that stands for all of it, in letters.</summary>
    public const int ShortestPart = 3;

    /// <summary>The hash of no characters.</summary>
    public const ulong HashOfNothing = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>The letters and digits of a name in lower case.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (IsOfKey(c))
            {
                key.Append(Lower(c));
            }
        }

        return key.ToString();
    }

    /// <summary>A hash of a key (FNV-1a, 64 bits, over UTF-16 units).</summary>
    public static ulong HashOf(string key)
    {
        ulong hash = HashOfNothing;
        foreach (char c in key)
        {
            hash = Append(hash, c);
        }

        return hash;
    }

    /// <summary>Reads a run of what is compared, and adds it to the hash of what was read before.</summary>
    /// <returns>Whether anything was read.</returns>
    [MethodImpl(HotLoop.Options)]
    public static bool TryReadWord(string text, ref int at, int limit, ref ulong hash)
    {
        int start = at;
        while (at < limit && IsOfKey(text[at]))
        {
            hash = Append(hash, Lower(text[at]));
            at++;
        }

        return at > start;
    }

    /// <summary>Behind one of the separators that names are made of, and a space behind a full stop; the position itself where there is none.</summary>
    public static int BehindSeparator(string text, int at, int limit)
    {
        int behind = at + (at < limit && (text[at] is '_' or '-' or '.' or '\'' or '’' || char.IsWhiteSpace(text[at])) ? 1 : 0);
        return behind + (behind > at && behind < limit && text[at] == '.' && char.IsWhiteSpace(text[behind]) ? 1 : 0);
    }

    /// <summary>Whether a part of a text has a key.</summary>
    public static bool IsKeyOf(string text, int start, int end, string key)
    {
        int inKey = 0;
        for (int i = start; i < end; i++)
        {
            if (IsOfKey(text[i]) && (inKey == key.Length || Lower(text[i]) != key[inKey++]))
            {
                return false;
            }
        }

        return inKey == key.Length;
    }

    /// <summary>Whether a character is compared.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool IsOfKey(char c) => c < '\u0080'
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsCombiningMark(c);

    /// <summary>
    /// The parts of a name that readers call somebody by: its beginnings, up to where a word, a capital letter or digits begin. <c>the phantom</c> is
    /// called <c>phantom</c> as well.
    /// </summary>
    public static IEnumerable<string> PartsOf(string name)
    {
        const string Article = "the ";
        bool hasArticle = name.Length > Article.Length && name.StartsWith(Article, StringComparison.OrdinalIgnoreCase);
        int start = hasArticle ? Article.Length : 0;
        for (int i = start + 1; i < name.Length; i++)
        {
            if (IsBorder(name, i) && Of(name.Substring(start, i - start)) is { Length: >= ShortestPart } part)
            {
                yield return part;
            }
        }

        if (hasArticle)
        {
            yield return Of(name.Substring(start));
        }
    }

    private static bool IsCombiningMark(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>A character as it is compared.</summary>
    private static char Lower(char c) => char.ToLowerInvariant(c);

    private static ulong Append(ulong hash, char c) => unchecked((hash ^ c) * Prime);

    private static bool IsBorder(string name, int i) =>
        (IsOfKey(name[i - 1]) && !IsOfKey(name[i]))
        || (char.IsLower(name[i - 1]) && char.IsUpper(name[i]))
        || (char.IsLetter(name[i - 1]) && char.IsDigit(name[i]));
}
