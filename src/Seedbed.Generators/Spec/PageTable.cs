using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Seedbed.Generators.Spec;

/// <summary>
/// The pages of a corpus, each found by the seed that heads it. A pipeline compares a list of pages place by place, so that one page more
/// would change all behind it; asked seed by seed, each page has a place of its own that comes and goes with its head.
/// </summary>
internal sealed class PageTable
{
    private readonly Dictionary<SeedSpec, PageSpec> _byHead = new(SameInstance.Comparer);

    private PageTable(CorpusSpec corpus)
    {
        foreach ((string suffix, SeedSpec[] seeds) in Paging.Cut(corpus.Seeds))
        {
            _byHead.Add(seeds[0], new PageSpec(corpus.Options.Namespace, corpus.PageClassName(suffix), new(seeds)));
        }
    }

    /// <summary>Cuts a corpus into pages.</summary>
    public static PageTable Cut(CorpusSpec corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new PageTable(corpus);
    }

    /// <summary>The page that a seed heads, if it heads one.</summary>
    public static IEnumerable<PageSpec> FindPage((SeedOutcome Seed, PageTable Table) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return input.Seed.Spec is { } head && input.Table._byHead.TryGetValue(head, out PageSpec? page) ? [page] : [];
    }

    /// <summary>A file that the build lists twice gives two equal seeds, of which one is in the corpus; only that one heads its page.</summary>
    private sealed class SameInstance : IEqualityComparer<SeedSpec>
    {
        public static readonly SameInstance Comparer = new();

        public bool Equals(SeedSpec x, SeedSpec y) => ReferenceEquals(x, y);

        public int GetHashCode(SeedSpec obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
