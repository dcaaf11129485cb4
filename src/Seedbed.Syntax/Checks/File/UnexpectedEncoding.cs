namespace Seedbed.Syntax;

/// <summary>A file that is marked as UTF-16. It is read all the same, but it is not what seeds are.</summary>
internal sealed class UnexpectedEncoding : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED1003", nameof(UnexpectedEncoding), RuleSeverity.Warning, "A seed is UTF-16", "'{0}' is UTF-16; seeds are expected in UTF-8");

    public override bool IsAboutFile => true;

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (seed.Encoding == SeedEncoding.Utf16)
        {
            findings.Report(CheckedSeed.Beginning, seed.Path);
        }
    }
}
