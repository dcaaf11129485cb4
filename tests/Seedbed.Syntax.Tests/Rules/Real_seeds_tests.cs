using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>What the rules say of the three real seeds, all severities: nothing that is not listed here.</summary>
public sealed class Real_seeds_tests
{
    public static TheoryData<string, string[]> Expected => new()
    {
        {
            SeedFiles.Untitled,
            [
                "SEED1006 35:195", "SEED2006 1:107", "SEED3001 1:1", "SEED3003 1:1",
            ]
        },
        {
            SeedFiles.Threaded,
            [
                "SEED1006 294:564", "SEED2002 145:9", "SEED2005 66:23", "SEED2006 123:242", "SEED2007 7:79", "SEED2008 17:157",
                "SEED2009 31:166", "SEED2010 25:500", "SEED2010 92:1", "SEED2011 5:35", "SEED2012 140:1", "SEED2012 208:1",
                "SEED2012 67:1", "SEED2012 76:1", "SEED2012 88:1", "SEED2012 97:1", "SEED2016 1:1", "SEED4003 81:24",
                "SEED4004 81:1",
            ]
        },
        {
            SeedFiles.Plain,
            [
                "SEED1006 41:211", "SEED2007 5:79", "SEED2008 15:157", "SEED2009 29:166", "SEED2010 23:500", "SEED2011 3:35",
                "SEED3003 1:1",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_seed_has_these_findings(string file, string[] expected)
    {
        CheckedSeed seed = RuleTest.Seed(SeedFiles.Read(file), file);

        Assert.Equal(expected, SeedChecks.Run(seed).Select(finding => $"{finding.Rule.Id} {seed.LineOf(finding.Span.Start)}:{seed.ColumnOf(finding.Span.Start)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Across_the_seeds_one_article_is_found_twice()
    {
        CorpusFinding found = Assert.Single(CorpusChecks.Run(SeedFiles.Names.Select(file => RuleTest.Seed(SeedFiles.Read(file), file))));

        Assert.Equal("SEED5003", found.Finding.Rule.Id);
        Assert.Equal((SeedFiles.Plain, 3, 1), (found.Seed.Path, found.Seed.LineOf(found.Finding.Span.Start), found.Seed.ColumnOf(found.Finding.Span.Start)));
        Assert.Equal((SeedFiles.Threaded, 5), (found.Other!.Path, found.Other.LineOf(found.Finding.Related!.Value.Start)));
        Assert.EndsWith($"; only '{SeedFiles.Threaded}' has byline, 44 comments", found.Finding.Message, StringComparison.Ordinal);
    }
}
