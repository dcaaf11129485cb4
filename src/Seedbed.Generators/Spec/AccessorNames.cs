using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>
/// Names the members of one class: the articles and folders of a folder. A name comes from the file's own name alone. Where several want
/// the same, or one wants a name that is taken, each of them gets a longer one, so that no edit makes a name mean another document.
/// </summary>
internal static class AccessorNames
{
    private const int LongestForm = 2;

    // Members of the class itself, those planned for it, and those of object.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Articles", "Ids", "Find", "TryFind", "FindComment", "TryFindComment", "ByTitle", "Comments", "Commenters",
        "ArticleRows", "CommentRows",
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
    };

    /// <summary>Names the articles and folders of a class.</summary>
    /// <param name="className">Name of the class; a member may not bear it (CS0542).</param>
    /// <param name="articles">Paths of the articles.</param>
    /// <param name="folders">Paths of the folders, each with a final <c>/</c>.</param>
    /// <returns>A name for each path.</returns>
    public static IReadOnlyDictionary<string, string> Choose(string className, IReadOnlyList<string> articles, IReadOnlyList<string> folders)
    {
        Dictionary<string, int> forms = articles.Concat(folders).ToDictionary(path => path, _ => 0, StringComparer.Ordinal);
        while (true)
        {
            Dictionary<string, string> names = forms.ToDictionary(
                pair => pair.Key, pair => Form(pair.Key, pair.Value), StringComparer.Ordinal);
            List<string> clashing = [.. names
                .GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal)
                .Where(group => group.Count() > 1 || IsTaken(group.Key, className))
                .SelectMany(group => group)
                .Where(path => forms[path] < LongestForm)];
            if (clashing.Count == 0)
            {
                return names;
            }

            clashing.ForEach(path => forms[path]++);
        }
    }

    // A property X brings accessors called get_X and set_X.
    private static bool IsTaken(string name, string className) =>
        name == className
        || Reserved.Contains(name)
        || name.StartsWith("get_", StringComparison.Ordinal)
        || name.StartsWith("set_", StringComparison.Ordinal);

    private static string Form(string path, int form)
    {
        bool isFolder = path[path.Length - 1] == '/';
        string name = isFolder ? path.Substring(0, path.Length - 1) : SeedFileName.StemOf(path);
        name = name.Substring(name.LastIndexOf('/') + 1);
        if (form == 0)
        {
            int digits = isFolder ? 0 : SeedFileName.DigitsBeforeKey(name);
            return digits > 0 ? Identifier.From("Article" + name.Substring(0, digits)) : Identifier.From(name);
        }

        string longName = Identifier.From((isFolder ? "Folder_" : "Article_") + name);
        return form == 1 ? longName : longName + "_" + StableHash.Of(path).ToString("x16", CultureInfo.InvariantCulture);
    }
}
