namespace Seedbed.Syntax;

/// <summary>An article that does not say who wrote it. Many sites print no name, so this is for those who ask.</summary>
internal sealed class NoByline : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED3003",
        nameof(NoByline),
        RuleSeverity.Hidden,
        "An article has no byline",
        "Article has no byline");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (seed.HasText && seed.Document.Byline is null)
        {
            findings.Report(seed.FirstLine);
        }
    }
}
