using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>Compares the articles of a corpus and writes what came of it as text that the record types read; <c>docs/layout.md</c> describes it, <c>Emit/Model/SeedVariants.cs</c> reads it.</summary>
internal static class VariantsWriter
{
    /// <summary>How far the number of paragraphs stands above the kind in the number of a run.</summary>
    private const int CountShift = 2;

    /// <summary>Compares the articles of a corpus; none where nothing is to be generated.</summary>
    public static IEnumerable<VariantsSpec> Compare(CorpusSpec corpus, CancellationToken cancellation)
    {
        if (!corpus.IsActive || corpus.Options.IsModelOnly)
        {
            return [];
        }

        var seeds = new List<CheckedSeed>(corpus.Files.Count);
        foreach (SeedFile file in corpus.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            seeds.Add(SeedReading.Of(file, file.Text.GetText(cancellation)).Seed);
        }

        var variants = CorpusVariants.Of(seeds, cancellation);
        return [new VariantsSpec(corpus.Options.Namespace, corpus.Options.ClassName, new([.. variants.Groups.Select(group => Write(group, variants, seeds))]))];
    }

    private static VariantGroupSpec Write(VariantGroup group, CorpusVariants variants, List<CheckedSeed> seeds)
    {
        var data = new StringBuilder();
        Vlq.Write(data, group.Members.Count);
        int previous = 0;
        foreach (int member in group.Members)
        {
            Vlq.Write(data, member - previous);
            data.Append(SeedFileName.IdOf(seeds[member].Path)).Append('\n');
            IReadOnlyList<int> comments = variants.NumberComments(member);
            Vlq.Write(data, comments.Count);
            foreach (int comment in comments)
            {
                Vlq.Write(data, comment);
            }

            previous = member;
        }

        Vlq.Write(data, group.Links.Count);
        foreach (VariantLink link in group.Links)
        {
            Vlq.Write(data, link.Group);
            Vlq.Write(data, link.Percent);
            Vlq.Write(data, link.Runs.Count);
            foreach (AlignedRun run in link.Runs)
            {
                Vlq.Write(data, ((long)run.Count << CountShift) | (long)run.Kind);
            }
        }

        return new VariantGroupSpec(seeds[group.Members[0]].Path, group.Members.Count, group.Links.Count, data.ToString());
    }
}
