using System.Collections.Generic;
using System.Text;

namespace Seedbed.Syntax;

/// <summary>The form in which names are compared when readers type them: letters and digits alone, in lower case. "Lex Luthor" is <c>Lex_Luthor</c>.</summary>
internal static class NameKey
{
    /// <summary>How short a part of a name can be that stands for all of it, in letters.</summary>
    public const int ShortestPart = 3;

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

    /// <summary>Whether a character is compared.</summary>
    public static bool IsOfKey(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c >= '\u0300' && char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>A character as it is compared.</summary>
    public static char Lower(char c) => char.ToLowerInvariant(c);

    /// <summary>
    /// The parts of a name that readers call somebody by: its beginnings, up to where a word, a capital letter or digits begin. <c>the phantom</c> is
    /// called <c>phantom</c> as well.
    /// </summary>
    public static IEnumerable<string> PartsOf(string name)
    {
        const string Article = "the ";
        bool hasArticle = name.Length > Article.Length && string.Compare(name, 0, Article, 0, Article.Length, System.StringComparison.OrdinalIgnoreCase) == 0;
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

    private static bool IsBorder(string name, int i) =>
        (IsOfKey(name[i - 1]) && !IsOfKey(name[i]))
        || (char.IsLower(name[i - 1]) && char.IsUpper(name[i]))
        || (char.IsLetter(name[i - 1]) && char.IsDigit(name[i]));
}
