namespace Seedbed.Syntax;

/// <summary>A file that gives no text at all: it cannot be opened, or it holds what the compiler takes for binary data.</summary>
internal sealed class Unreadable : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED1002", nameof(Unreadable), RuleSeverity.Error, "A seed cannot be read as text", "'{0}' could not be read as text");

    public override bool IsAboutFile => true;

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (seed.Encoding == SeedEncoding.Unreadable)
        {
            findings.Report(CheckedSeed.Beginning, seed.Path);
        }
    }
}
