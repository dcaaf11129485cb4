using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Names that tell neither number nor key. Whatever the extension: <c>.txt</c> stands for it in the message.</summary>
internal sealed class FileName : CorpusCheck
{
    public override Rule Rule { get; } = new(
        "SEED5007",
        nameof(FileName),
        RuleSeverity.Info,
        "A seed's file name does not tell its number and key",
        "'{0}' does not match {{ordinal}}_{{key}}.txt");

    public override void Run(IReadOnlyList<CheckedSeed> seeds, CorpusFindingList findings)
    {
        foreach (CheckedSeed seed in seeds)
        {
            if (SeedFileName.DigitsBeforeKey(SeedFileName.StemOf(seed.Path)) == 0)
            {
                findings.Report(seed, CheckedSeed.Beginning, SeedFileName.NameOf(seed.Path));
            }
        }
    }
}
