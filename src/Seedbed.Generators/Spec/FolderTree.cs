using System;
using System.Collections.Generic;
using System.Linq;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>Builds the tree of folders. In path order the seeds of a folder, with those of the folders in it, stand together.</summary>
internal sealed class FolderTree
{
    private readonly EquatableArray<SeedSpec> _seeds;

    private FolderTree(EquatableArray<SeedSpec> seeds) => _seeds = seeds;

    /// <summary>Builds the class for the seeds folder, with a class in it for each folder below.</summary>
    /// <param name="className">Name of the class.</param>
    /// <param name="seeds">All seeds, in path order.</param>
    public static FolderSpec Build(string className, EquatableArray<SeedSpec> seeds) =>
        new FolderTree(seeds).BuildFolder(className, string.Empty, 0, seeds.Count);

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

        IReadOnlyDictionary<string, string> names = AccessorNames.Choose(
            className, [.. articles.Select(index => _seeds[index].Path)], [.. folders.Select(folder => folder.Path + "/")]);
        return new FolderSpec(
            className,
            path,
            start,
            end - start,
            new([.. articles.Select(index => Describe(index, names))]),
            new([.. folders.Select(folder => BuildFolder(names[folder.Path + "/"], folder.Path, folder.Start, folder.End))]));
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
        SeedSpec seed = _seeds[index];
        return new ArticleSpec(names[seed.Path], SeedFileName.IdOf(seed.Path), index, seed.Summary);
    }
}
