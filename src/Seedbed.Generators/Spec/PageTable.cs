using System.Collections.Generic;
using System.Threading;
using Seedbed.Generators.Parse;

namespace Seedbed.Generators.Spec;

/// <summary>
/// The pages of a corpus, each found by the seed that heads it. A pipeline compares a list of pages place by place, so that one page more
/// would change all behind it; asked seed by seed, each page has a place of its own that comes and goes with its head.
/// </summary>
internal sealed class PageTable
{
    // A file is itself and no other of the same path: of a file that the build lists twice, one is in the corpus, and only that one heads a page.
    private readonly Dictionary<SeedFile, PageSpec> _byHead = [];

    private PageTable(CorpusSpec corpus)
    {
        int start = 0;
        foreach ((string suffix, SeedSpec[] seeds) in Paging.Cut(corpus.Seeds, static seed => seed.Outline.PathHash))
        {
            _byHead.Add(corpus.Files[start], new PageSpec(corpus.Options.Namespace, Paging.ClassName(corpus.Options.ClassName, suffix), VariantsSpec.NameOf(corpus.Options.ClassName), new(seeds)));
            start += seeds.Length;
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
        return input.Table._byHead.TryGetValue(input.Seed.File, out PageSpec? page) ? [page] : [];
    }
}
