using System;
using System.Collections.Generic;
using System.Linq;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>The tree of folders. In path order the seeds of a folder, with those of the folders in it, stand together.</summary>
internal sealed class FolderTree
{
    private readonly IReadOnlyList<NamedSeed> _seeds;
    private readonly Func<int, SeedSummary> _summaries;
    private readonly List<NameConflict> _conflicts = [];

    private FolderTree(string className, IReadOnlyList<NamedSeed> seeds, Func<int, SeedSummary> summaries)
    {
        _seeds = seeds;
        _summaries = summaries;
        Root = BuildFolder(className, string.Empty, 0, seeds.Count);
    }

    /// <summary>The class for the seeds folder, with a class in it for each folder below.</summary>
    public FolderSpec Root { get; }

    /// <summary>Seeds and folders that do not get the name they want.</summary>
    public IReadOnlyList<NameConflict> Conflicts => _conflicts;

    /// <summary>Builds the tree.</summary>
    /// <param name="className">Name of the class for the seeds folder.</param>
    /// <param name="seeds">All seeds, in path order.</param>
    public static FolderTree Build(string className, EquatableArray<SeedOutline> seeds) =>
        new(className, [.. seeds.Select(static seed => new NamedSeed(seed.Path, seed.Name))], index => seeds[index].Summary);

    /// <summary>Names seeds of which nothing but their names is known.</summary>
    /// <param name="className">Name of the class for the seeds folder.</param>
    /// <param name="seeds">All seeds, in path order.</param>
    public static IReadOnlyList<NameConflict> FindConflicts(string className, IReadOnlyList<NamedSeed> seeds) =>
        new FolderTree(className, seeds, static _ => SeedSummary.Empty).Conflicts;

    private FolderSpec BuildFolder(string className, string path, int start, int end)
    {
        var articles = new List<int>();
        var folders = new List<(string Path, int Start, int End)>();
        int prefix = path.Length == 0 ? 0 : path.Length + 1;
        int at = start;
        while (at < end)
        {
            int slash = _seeds[at].Path.IndexOf('/', prefix);
            if (slash < 0)
            {
                articles.Add(at++);
                continue;
            }

            string folder = _seeds[at].Path.Substring(0, slash);
            int next = EndOf(folder + "/", at, end);
            folders.Add((folder, at, next));
            at = next;
        }

        var names = AccessorNames.Choose(
            className, [.. articles.Select(index => _seeds[index])], [.. folders.Select(folder => folder.Path + "/")]);
        _conflicts.AddRange(names.Conflicts);
        return new FolderSpec(
            className,
            path,
            start,
            end - start,
            new([.. articles.Select(index => Describe(index, names.ByPath))]),
            new([.. folders.Select(folder => BuildFolder(names.ByPath[folder.Path + "/"], folder.Path, folder.Start, folder.End))]));
    }

    private int EndOf(string prefix, int start, int end)
    {
        int at = start;
        while (at < end && _seeds[at].Path.StartsWith(prefix, StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }

    private ArticleSpec Describe(int index, IReadOnlyDictionary<string, string> names)
    {
        string path = _seeds[index].Path;
        return new ArticleSpec(names[path], SeedFileName.IdOf(path), index, _summaries(index));
    }
}
