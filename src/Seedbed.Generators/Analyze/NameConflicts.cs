using System;
using System.Collections.Generic;
using System.Linq;
using Seedbed.Generators.Parse;
using Seedbed.Generators.Spec;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>Says of names that seeds do not get what became of them.</summary>
internal static class NameConflicts
{
    private static readonly SourceSpan Beginning = new(0, 0);

    /// <summary>Names the seeds as the generator does, and reports what it had to change.</summary>
    /// <param name="corpus">The seeds.</param>
    /// <param name="className">Name of the class by which seeds are reached.</param>
    public static IEnumerable<CorpusFinding> Find(CorpusReading corpus, string className)
    {
        // Those that are generated, so that the names are those of the generated code; unless SEED6004 has left some out.
        List<(SeedFile File, SeedReading Reading)> seeds = [.. corpus.Seeds
            .Where(static seed => seed.Reading.Bytes is { IsKnown: true } && SeedDescriber.FindFault(seed.File) is null)
            .GroupBy(static seed => SeedFileName.IdOf(seed.File.Path), StringComparer.Ordinal)
            .Select(static group => group.First())];
        List<string> paths = [.. seeds.Select(static seed => seed.File.Path)];
        IReadOnlyList<NameConflict> conflicts = FolderTree.FindConflicts(
            className, [.. seeds.Select(static seed => new NamedSeed(seed.File.Path, seed.File.Name))]);
        return conflicts.Select(conflict => new CorpusFinding(
            seeds[PlaceOf(paths, conflict.Path)].Reading.Seed,
            Describe(conflict),
            conflict.Other is null ? null : seeds[PlaceOf(paths, conflict.Other)].Reading.Seed));
    }

    /// <summary>The seed of a path. A folder has no place of its own; its first seed, which follows it in path order, stands for it.</summary>
    private static int PlaceOf(List<string> paths, string path)
    {
        int index = paths.BinarySearch(path, StringComparer.Ordinal);
        return index >= 0 ? index : ~index;
    }

    private static Finding Describe(NameConflict conflict)
    {
        (Rule rule, int message, object[] arguments) = conflict.Kind switch
        {
            NameConflictKind.Shared => (GenerationRules.NameCollision, 0, new object[] { conflict.Other!, conflict.Path, conflict.Wanted, conflict.OtherName!, conflict.Name }),
            NameConflictKind.Taken => (GenerationRules.NameCollision, 1, [conflict.Path, conflict.Wanted, conflict.Name]),
            NameConflictKind.Unusable => (GenerationRules.BadAccessor, 0, [conflict.Wanted, conflict.Name]),
            _ => (GenerationRules.BadAccessor, 1, [conflict.Wanted, conflict.Name]),
        };
        return Finding.Create(rule, rule.Messages[message], Beginning, conflict.Other is null ? null : Beginning, arguments);
    }
}
