namespace Seedbed.Syntax.Tests;

/// <summary>What is true of the findings of any text.</summary>
internal static class RuleInvariants
{
    /// <summary>Checks a text by all rules, and checks everything that every rule promises.</summary>
    public static void Check(string text)
    {
        SeedDocument document = SeedParser.Parse(text);
        IReadOnlyList<Finding> found = SeedChecks.Run(new CheckedSeed("seed.txt", document));
        int start = 0;
        foreach (Finding finding in found)
        {
            Assert.True(new SourceSpan(0, text.Length).Contains(finding.Span) && finding.Span.Length >= 0, $"{finding} lies outside a text of {text.Length} units.");
            Assert.True(finding.Related is not { } related || new SourceSpan(0, text.Length).Contains(related), $"{finding}: its other place lies outside.");
            Assert.True(start <= finding.Span.Start, "Findings come in the order of the text.");
            Assert.DoesNotContain(finding.Message, char.IsControl);
            start = finding.Span.Start;
        }

        Assert.Equal(found.Select(finding => finding.ToString()), SeedChecks.Run(new CheckedSeed("seed.txt", SeedParser.Parse(text))).Select(finding => finding.ToString()));
        Assert.All(found.GroupBy(finding => finding.Rule.Id), rule => Assert.InRange(rule.Count(), 1, 100));
    }
}
