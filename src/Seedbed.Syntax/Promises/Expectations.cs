using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>
/// What a corpus promises of a seed, by the keys that sections of <c>.editorconfig</c> set: <c>seedbed_expect.comments = 44</c>.
/// </summary>
public static class Expectations
{
    /// <summary>What every key begins with.</summary>
    public const string Prefix = "seedbed_expect.";

    /// <summary>The name that counts seeds; <see cref="ConfigFile"/> finds it.</summary>
    public const string Articles = "articles";

    private const string Required = "required";

    /// <summary>What a later section says to take an expectation back, as with any key of <c>.editorconfig</c>.</summary>
    private const string Unset = "unset";

    private static readonly Dictionary<string, Func<SeedDocument, int>> Counts = new(StringComparer.Ordinal)
    {
        ["comments"] = static document => document.Thread?.Comments.Count ?? 0,
        ["paragraphs"] = static document => document.Paragraphs.Count,
    };

    private static readonly Dictionary<string, Func<SeedDocument, bool>> Parts = new(StringComparer.Ordinal)
    {
        ["byline"] = static document => document.Byline is not null,
        ["title"] = static document => document.Title is not null,
    };

    /// <summary>What may stand behind <see cref="Prefix"/>, in alphabetical order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Counts.Keys.Concat(Parts.Keys).Append(Articles).OrderBy(static name => name, StringComparer.Ordinal)];

    /// <summary>What is wrong with an expectation, whatever the seed.</summary>
    /// <param name="name">What stands behind <see cref="Prefix"/>.</param>
    /// <param name="value">What is expected.</param>
    /// <returns>What to do about it, without a full stop; null when it can be checked.</returns>
    public static string? FindMistake(string name, string value)
    {
        if (!Names.Contains(name))
        {
            return "there is no such expectation, only " + string.Join(", ", Names);
        }

        bool isRight = Is(value, Unset) || (Parts.ContainsKey(name) ? Is(value, Required) : CountRange.Read(value) is not null);
        return isRight ? null : "write " + (Parts.ContainsKey(name) ? Required : "a number or a range, such as 10..30 or 10..") + ", or " + Unset;
    }

    /// <summary>What a seed has instead of what is expected.</summary>
    /// <param name="name">What stands behind <see cref="Prefix"/>.</param>
    /// <param name="value">What is expected, without a mistake.</param>
    /// <param name="document">The seed's text.</param>
    /// <returns>Null when it has what is expected, or when this is not for a single seed to say.</returns>
    public static string? FindMiss(string name, string value, SeedDocument document)
    {
        if (Counts.TryGetValue(name, out Func<SeedDocument, int>? count))
        {
            int found = count(document);
            return CountRange.Read(value) is { } range && !range.Contains(found) ? found.ToString(CultureInfo.InvariantCulture) : null;
        }

        return Parts.TryGetValue(name, out Func<SeedDocument, bool>? has) && Is(value, Required) && !has(document) ? "none" : null;
    }

    private static bool Is(string value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);
}
