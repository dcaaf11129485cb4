using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Files with the same bytes. Of empty files, <see cref="EmptySeed"/> says enough.</summary>
internal sealed class SameBytes : CorpusCheck
{
    public override Rule Rule { get; } = new(
        "SEED5002", nameof(SameBytes), RuleSeverity.Warning, "A seed is a copy of another", "'{0}' is a byte-for-byte copy of '{1}'");

    public override void Run(IReadOnlyList<CheckedSeed> seeds, CorpusFindingList findings)
    {
        var firstByHash = new Dictionary<string, CheckedSeed>(StringComparer.Ordinal);
        foreach (CheckedSeed seed in seeds)
        {
            if (seed.Sha256.Length == 0 || !seed.HasText)
            {
                continue;
            }

            if (firstByHash.TryGetValue(seed.Sha256, out CheckedSeed? first))
            {
                findings.ReportPair(seed, CheckedSeed.Beginning, first, CheckedSeed.Beginning, seed.Path, first.Path);
            }
            else
            {
                firstByHash.Add(seed.Sha256, seed);
            }
        }
    }
}
