using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>
/// Names the members of one class: the articles and folders of a folder. A name comes from the file's own name alone, unless the project gives
/// one. Where several want the same, or one wants a name that is taken, each of them gets a longer one, so that no edit makes a name mean
/// another document.
/// </summary>
internal sealed class AccessorNames
{
    /// <summary>
    /// Number, stem, whole name, and a hash of the path; a project that gives that very name to another seed makes it longer once more.
    /// </summary>
    private const int LongestForm = 4;

    /// <summary>What generated code calls the type of an article: a name that nobody's own type has.</summary>
    public const string ArticleAlias = "Seedbed_Article_";

    /// <summary>What generated code calls the method that gives an article by its index.</summary>
    public const string ArticleGetter = "Seedbed_ArticleAt_";

    // Members of the class itself, those planned for it, and those of object.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Articles", "Ids", "Find", "TryFind", "FindComment", "TryFindComment", "ByTitle", "Comments", "Commenters",
        "ArticleRows", "CommentRows",
        ArticleAlias, ArticleGetter,
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
    };

    private readonly string _className;
    private readonly Dictionary<string, string> _given;
    private readonly Dictionary<string, int> _forms;

    private AccessorNames(string className, IReadOnlyList<NamedSeed> articles, IReadOnlyList<string> folders)
    {
        _className = className;
        _given = FindUsable(articles);
        _forms = articles.Select(article => article.Path).Where(path => !_given.ContainsKey(path)).Concat(folders)
            .ToDictionary(path => path, _ => 0, StringComparer.Ordinal);
        for (List<string> clashing = FindClashing(); clashing.Count > 0; clashing = FindClashing())
        {
            clashing.ForEach(path => _forms[path]++);
        }

        ByPath = _given.Concat(_forms.Select(pair => new KeyValuePair<string, string>(pair.Key, Form(pair.Key, pair.Value))))
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        Conflicts = [.. FindUnusable(articles), .. FindRenamed()];
    }

    /// <summary>A name for each path.</summary>
    public IReadOnlyDictionary<string, string> ByPath { get; }

    /// <summary>Those that do not get the name they want.</summary>
    public IReadOnlyList<NameConflict> Conflicts { get; }

    /// <summary>Names the articles and folders of a class.</summary>
    /// <param name="className">Name of the class; a member may not bear it (CS0542).</param>
    /// <param name="articles">The articles.</param>
    /// <param name="folders">Paths of the folders, each with a final <c>/</c>.</param>
    public static AccessorNames Choose(string className, IReadOnlyList<NamedSeed> articles, IReadOnlyList<string> folders) =>
        new(className, articles, folders);

    private Dictionary<string, string> FindUsable(IReadOnlyList<NamedSeed> articles) => articles
        .Where(article => article.Name.Length > 0 && IsUsable(article.Name))
        .GroupBy(article => article.Name, StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Single().Path, group => group.Key, StringComparer.Ordinal);

    private IEnumerable<NameConflict> FindUnusable(IReadOnlyList<NamedSeed> articles) => articles
        .Where(article => article.Name.Length > 0 && !_given.ContainsKey(article.Path))
        .Select(article => new NameConflict(
            IsUsable(article.Name) ? NameConflictKind.GivenTwice : NameConflictKind.Unusable,
            article.Path, Other: null, article.Name, ByPath[article.Path], OtherName: null));

    /// <summary>Those that cannot have the name they have come to, as long as there is a longer one for them.</summary>
    private List<string> FindClashing()
    {
        HashSet<string> given = new(_given.Values, StringComparer.Ordinal);
        return [.. _forms
            .GroupBy(pair => Form(pair.Key, pair.Value), pair => pair.Key, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 || IsTaken(group.Key) || given.Contains(group.Key))
            .SelectMany(group => group)
            .Where(path => _forms[path] < LongestForm)];
    }

    /// <summary>Those that did not get the name they wanted first, with another that wanted the same, if there is one.</summary>
    private IEnumerable<NameConflict> FindRenamed() => _forms
        .Where(pair => pair.Value > 0)
        .GroupBy(pair => Form(pair.Key, 0), pair => pair.Key, StringComparer.Ordinal)
        .SelectMany(Describe);

    private IEnumerable<NameConflict> Describe(IGrouping<string, string> clash)
    {
        string[] paths = [.. clash];
        if (paths.Length == 1)
        {
            return [new NameConflict(NameConflictKind.Taken, paths[0], Other: null, clash.Key, ByPath[paths[0]], OtherName: null)];
        }

        return paths.Skip(1).Select(path =>
            new NameConflict(NameConflictKind.Shared, path, paths[0], clash.Key, ByPath[path], ByPath[paths[0]]));
    }

    // Formatting characters are allowed in identifiers and dropped by the compiler; From replaces them.
    private bool IsUsable(string name) => SyntaxFacts.IsValidIdentifier(name) && Identifier.From(name) == name && !IsTaken(name);

    // A property X brings accessors called get_X and set_X.
    private bool IsTaken(string name) =>
        name == _className
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
        return form == 1
            ? longName
            : longName + "_" + StableHash.Of(path).ToString("x16", CultureInfo.InvariantCulture) + new string('_', form - 2);
    }
}
