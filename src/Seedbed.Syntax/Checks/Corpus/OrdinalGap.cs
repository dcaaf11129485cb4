using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Numbers that the names of a folder's files leave out: a file was lost, or left away on purpose.</summary>
internal sealed class OrdinalGap : CorpusCheck
{
    public override Rule Rule { get; } = new(
        "SEED5008", nameof(OrdinalGap), RuleSeverity.Hidden, "The numbers of a folder's seeds have a gap", "Ordinals jump from {0} to {1}");

    public override void Run(IReadOnlyList<CheckedSeed> seeds, CorpusFindingList findings)
    {
        // Names without a number, or with one that is too large to be one, have no place in the order.
        IEnumerable<(CheckedSeed Seed, int Ordinal)> numbered = seeds
            .Select(static seed => (Seed: seed, SeedFileName.Read(seed.Path).Ordinal))
            .Where(static item => item.Ordinal is not null)
            .Select(static item => (item.Seed, item.Ordinal!.Value));
        IEnumerable<((CheckedSeed Seed, int Ordinal) Before, (CheckedSeed Seed, int Ordinal) After)> jumps = numbered
            .GroupBy(static item => SeedFileName.FolderOf(item.Seed.Path), StringComparer.Ordinal)
            .SelectMany(static folder => Neighbours(folder.OrderBy(static item => item.Ordinal).ToArray()))
            .Where(static pair => pair.After.Ordinal - pair.Before.Ordinal > 1);

        foreach (((CheckedSeed before, int from), (CheckedSeed after, int to)) in jumps.OrderBy(static pair => pair.After.Seed.Path, StringComparer.Ordinal))
        {
            findings.ReportPair(after, CheckedSeed.Beginning, before, CheckedSeed.Beginning, from, to);
        }
    }

    private static IEnumerable<((CheckedSeed Seed, int Ordinal) Before, (CheckedSeed Seed, int Ordinal) After)> Neighbours((CheckedSeed Seed, int Ordinal)[] sorted) =>
        sorted.Zip(sorted.Skip(1), static (before, after) => (before, after));
}
