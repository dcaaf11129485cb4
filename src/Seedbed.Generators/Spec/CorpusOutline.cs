using System.Collections.Generic;
using System.Threading;

namespace Seedbed.Generators.Spec;

/// <summary>All seeds as far as the index depends on them.</summary>
/// <param name="Namespace">Namespace of the class by which seeds are reached.</param>
/// <param name="ClassName">Name of that class.</param>
/// <param name="Seeds">The seeds, in path order.</param>
internal sealed record CorpusOutline(string Namespace, string ClassName, EquatableArray<SeedOutline> Seeds)
{
    /// <summary>The class by which seeds are reached.</summary>
    public static IndexSpec DescribeIndex((CorpusOutline Corpus, ModelPlan Model) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        CorpusOutline corpus = input.Corpus;
        var pages = new List<PageReference>();
        int start = 0;
        foreach ((string suffix, SeedOutline[] seeds) in Paging.Cut(corpus.Seeds, static seed => seed.PathHash))
        {
            pages.Add(new PageReference(Paging.ClassName(corpus.ClassName, suffix), start));
            start += seeds.Length;
        }

        return new IndexSpec(corpus.Namespace, FolderTree.Build(corpus.ClassName, corpus.Seeds).Root, new([.. pages]), input.Model.IsInternal);
    }
}
