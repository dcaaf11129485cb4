namespace Seedbed.Syntax.Tests;

public sealed class SameBytes_tests
{
    private const string Rule = "SEED5002";

    [Fact]
    public void Every_copy_is_reported_against_the_first()
    {
        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule,
            ("b/002_x.txt", "[||]The garden opens at ten.\n"),
            ("a/001_x.txt", "The garden opens at ten.\n"),
            ("c.txt", "[||]The garden opens at ten.\n"));

        Assert.Equal(
            ["'b/002_x.txt' is a byte-for-byte copy of 'a/001_x.txt'", "'c.txt' is a byte-for-byte copy of 'a/001_x.txt'"],
            found.Select(finding => finding.Finding.Message));
        Assert.All(found, finding => Assert.Equal("a/001_x.txt", finding.Other!.Path));
    }

    [Fact]
    public void A_byte_makes_the_difference() => RuleTest.ReportsAcross(
        Rule,
        ("a.txt", "The garden opens at ten.\n"),
        ("b.txt", "The garden opens at ten."),
        ("c.txt", "The garden opens at ten.\r\n"),
        ("d.txt", "The garden\u00A0opens at ten.\n"));

    [Fact]
    public void Files_without_text_are_silent() =>
        RuleTest.ReportsAcross(Rule, ("a.txt", ""), ("b.txt", ""), ("c.txt", "\n"), ("d.txt", "\n"));

    [Fact]
    public void Files_whose_bytes_are_not_known_are_silent()
    {
        CheckedSeed[] seeds = [new("a.txt", SeedParser.Parse("Ten.")), new("b.txt", SeedParser.Parse("Ten."))];

        Assert.DoesNotContain(CorpusChecks.Run(seeds), finding => finding.Finding.Rule.Id == Rule);
    }
}
