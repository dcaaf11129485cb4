using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>What the rules say of the three real seeds, all severities: nothing that is not listed here.</summary>
public sealed class Real_seeds_tests
{
    public static TheoryData<string, string[]> Expected => new()
    {
        {
            SeedFiles.Untitled,
            []
        },
        {
            SeedFiles.Threaded,
            []
        },
        {
            SeedFiles.Plain,
            []
        },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_seed_has_these_findings(string file, string[] expected)
    {
        CheckedSeed seed = RuleTest.Seed(SeedFiles.Read(file), file);

        Assert.Equal(expected, SeedChecks.Run(seed).Select(finding => $"{finding.Rule.Id} {seed.LineOf(finding.Span.Start)}:{seed.ColumnOf(finding.Span.Start)}").Order(StringComparer.Ordinal));
    }
}
