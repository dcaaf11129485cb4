using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Seedbed.Generators.Parse;

namespace Seedbed.Generators.Spec;

/// <summary>
/// All seeds together. Not equal to another corpus of equal seeds: pages are found by the very seeds that the pipeline holds now, and those
/// may be new while their content is not. What is made of a corpus is compared by value.
/// </summary>
internal sealed class CorpusSpec
{
    private CorpusSpec(SeedOptions options, EquatableArray<SeedSpec> seeds, EquatableArray<SeedFailure> failures)
    {
        Options = options;
        Seeds = seeds;
        Failures = failures;
    }

    /// <summary>The project's settings.</summary>
    public SeedOptions Options { get; }

    /// <summary>The seeds that are emitted, in path order.</summary>
    public EquatableArray<SeedSpec> Seeds { get; }

    /// <summary>Those that are not.</summary>
    public EquatableArray<SeedFailure> Failures { get; }

    /// <summary>Sorts the seeds, so that the order in which the build lists them plays no part, and sets aside those that are no use.</summary>
    public static CorpusSpec Arrange((ImmutableArray<SeedOutcome> Outcomes, SeedOptions Options) input, CancellationToken cancellation)
    {
        if (!input.Options.IsEnabled)
        {
            return new CorpusSpec(input.Options, default, default);
        }

        var sorted = new List<SeedSpec>();
        var failures = new List<SeedFailure>();
        foreach (SeedOutcome outcome in input.Outcomes)
        {
            if (outcome.Spec is { } spec)
            {
                sorted.Add(spec);
            }
            else if (outcome.Failure is { } failure)
            {
                failures.Add(failure);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        sorted.Sort(static (left, right) => Compare(left.Path, right.Path, left.File, right.File));
        List<SeedSpec> seeds = RemoveRepeatedIds(sorted, failures);
        failures.Sort(static (left, right) => Compare(left.Path, right.Path, left.File, right.File));
        return new CorpusSpec(input.Options, new([.. seeds]), new([.. failures]));
    }

    /// <summary>The class by which seeds are reached; none where nothing is to be generated.</summary>
    public static IEnumerable<IndexSpec> GetIndex(CorpusSpec corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!corpus.Options.IsEnabled)
        {
            yield break;
        }

        var pages = new List<PageReference>();
        int start = 0;
        foreach ((string suffix, SeedSpec[] seeds) in Paging.Cut(corpus.Seeds))
        {
            pages.Add(new PageReference(corpus.PageClassName(suffix), start));
            start += seeds.Length;
        }

        FolderSpec root = FolderTree.Build(corpus.Options.ClassName, corpus.Seeds);
        yield return new IndexSpec(corpus.Options.Namespace, root, new([.. pages]));
    }

    /// <summary>Name of the class that holds a page.</summary>
    public string PageClassName(string suffix) => Options.ClassName + "_Page_" + suffix;

    /// <summary>The seeds that are not emitted.</summary>
    public static IEnumerable<SeedFailure> GetFailures(CorpusSpec corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return corpus.Failures;
    }

    private static List<SeedSpec> RemoveRepeatedIds(List<SeedSpec> sorted, List<SeedFailure> failures)
    {
        var byId = new Dictionary<string, SeedSpec>(StringComparer.Ordinal);
        var seeds = new List<SeedSpec>(sorted.Count);
        foreach (SeedSpec seed in sorted)
        {
            string id = SeedFileName.IdOf(seed.Path);
            if (!byId.TryGetValue(id, out SeedSpec? first))
            {
                byId.Add(id, seed);
                seeds.Add(seed);
            }
            else if (first.File != seed.File)
            {
                // The same file twice is no fault: a project may list it once more by hand.
                failures.Add(new SeedFailure(
                    seed.File, seed.Path, $"its id '{id}' is that of '{first.File}' already; rename one of them, or narrow SeedsPattern"));
            }
        }

        return seeds;
    }

    private static int Compare(string leftPath, string rightPath, string leftFile, string rightFile)
    {
        int byPath = string.CompareOrdinal(leftPath, rightPath);
        return byPath != 0 ? byPath : string.CompareOrdinal(leftFile, rightFile);
    }
}
