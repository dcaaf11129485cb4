namespace Seedbed.Syntax;

/// <summary>A file without a line that holds more than white space.</summary>
internal sealed class EmptySeed : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED1007", nameof(EmptySeed), RuleSeverity.Warning, "A seed has no text", "'{0}' has no text");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!seed.HasText)
        {
            findings.Report(CheckedSeed.Beginning, seed.Path);
        }
    }
}
