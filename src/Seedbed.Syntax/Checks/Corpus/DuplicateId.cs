using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Files whose paths differ in nothing but the extension: a seed is called by its path without it.</summary>
internal sealed class DuplicateId : CorpusCheck
{
    public override Rule Rule { get; } = new(
        "SEED5001", nameof(DuplicateId), RuleSeverity.Error, "Two seeds have the same id", "Two seeds are called '{0}': {1}, {2}");

    public override void Run(IReadOnlyList<CheckedSeed> seeds, CorpusFindingList findings)
    {
        var firstById = new Dictionary<string, CheckedSeed>(StringComparer.Ordinal);
        foreach (CheckedSeed seed in seeds)
        {
            string id = SeedFileName.IdOf(seed.Path);
            if (firstById.TryGetValue(id, out CheckedSeed? first))
            {
                findings.ReportPair(seed, CheckedSeed.Beginning, first, CheckedSeed.Beginning, id, first.Path, seed.Path);
            }
            else
            {
                firstById.Add(id, seed);
            }
        }
    }
}
