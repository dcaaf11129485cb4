using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Seedbed.Generators.Spec;

/// <summary>Makes C# identifiers out of any text. Escaping of keywords is left to the emitters; see <see cref="Escape"/>.</summary>
internal static class Identifier
{
    /// <summary>The compiler allows 1,023 characters in metadata; names nobody can read are cut long before.</summary>
    private const int MaxLength = 128;

    /// <summary>A text as an identifier: what cannot stand in one becomes <c>_</c>.</summary>
    public static string From(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        foreach (char c in text)
        {
            name.Append(IsAllowed(c) ? c : '_');
        }

        if (name.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.Length <= MaxLength
            ? name.ToString()
            : name.ToString(0, MaxLength) + "_" + StableHash.Of(text).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>A dotted name as a namespace, with escaped keywords.</summary>
    public static string FromNamespace(string text) =>
        string.Join(".", text.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(part => Escape(From(part))));

    /// <summary>An identifier as it must be written: with <c>@</c> where it is a keyword anywhere.</summary>
    public static string Escape(string identifier)
    {
        bool isKeyword = SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None
            || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None;
        return isKeyword ? "@" + identifier : identifier;
    }

    // Formatting characters may stand in identifiers, and the compiler drops them: two names that differ in nothing else would be one.
    private static bool IsAllowed(char c) =>
        SyntaxFacts.IsIdentifierPartCharacter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format;
}
