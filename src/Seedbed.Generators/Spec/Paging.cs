using System;
using System.Collections.Generic;
using System.Globalization;

namespace Seedbed.Generators.Spec;

/// <summary>
/// Cuts the corpus into pages at documents that the hash of their own paths picks out. So an added or deleted seed changes the page it is
/// in, or cuts or joins two; no other page moves.
/// </summary>
internal static class Paging
{
    /// <summary>How many documents a page holds on average.</summary>
    private const int AverageLength = 64;

    /// <summary>The suffix of the page that begins the corpus, whatever document that is.</summary>
    private const string FirstSuffix = "First";

    /// <summary>Cuts documents into pages.</summary>
    /// <param name="seeds">The documents, in path order.</param>
    /// <param name="hashOf">Gives the hash of a document's path.</param>
    /// <returns>The documents of each page, and a suffix for its name that depends on the document at which it was cut.</returns>
    public static IEnumerable<(string Suffix, T[] Seeds)> Cut<T>(IReadOnlyList<T> seeds, Func<T, ulong> hashOf)
    {
        var used = new HashSet<ulong>();
        string suffix = FirstSuffix;
        var page = new List<T>();
        foreach (T seed in seeds)
        {
            ulong hash = hashOf(seed);

            // Two paths of the same hash would give two pages the same name, so the second cuts nothing.
            if (IsCut(hash) && used.Add(hash))
            {
                if (page.Count > 0)
                {
                    yield return (suffix, page.ToArray());
                    page.Clear();
                }

                suffix = hash.ToString("x16", CultureInfo.InvariantCulture);
            }

            page.Add(seed);
        }

        if (page.Count > 0)
        {
            yield return (suffix, page.ToArray());
        }
    }

    /// <summary>Name of the class that holds a page.</summary>
    public static string ClassName(string corpusClass, string suffix) => corpusClass + "_Page_" + suffix;

    /// <summary>Whether a page begins with a document, wherever it stands.</summary>
    /// <param name="hash">The hash of its path, whose upper half is mixed better than the lowest bits of FNV.</param>
    public static bool IsCut(ulong hash) => (hash >> 32) % AverageLength == 0;
}
