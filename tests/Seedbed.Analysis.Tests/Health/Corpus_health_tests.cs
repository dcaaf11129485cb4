using Seedbed.Corpus;
using Seedbed.TestKit;

namespace Seedbed.Analysis.Tests;

public sealed class Corpus_health_tests
{
    [Fact]
    public void Every_finding_counts_once()
    {
        CorpusHealth health = CorpusHealth.Of(Seeds.Articles);

        Assert.Equal((3, 3), (health.Articles, health.ArticlesWithFindings));
        Assert.Equal(Seeds.Articles.Sum(article => article.Issues.Distinct().Count()), health.Findings);
        Assert.Equal(new RuleFindings("SEED2012", FindingSeverity.Info, 6, 1, false), health.Rules.Single(rule => rule.RuleId == "SEED2012"));
        Assert.Equal(new RuleFindings("SEED2010", FindingSeverity.Info, 3, 2, false), health.Rules.Single(rule => rule.RuleId == "SEED2010"));
    }

    [Fact]
    public void The_most_severe_come_first()
    {
        RuleFindings[] rules = [.. CorpusHealth.Of(Seeds.Articles).Rules];

        Assert.Equal(["SEED2002", "SEED2005", "SEED3001"], rules.Where(rule => rule.Severity == FindingSeverity.Warning).Select(rule => rule.RuleId));
        Assert.Equal(rules, rules.OrderByDescending(rule => rule.Severity).ThenBy(rule => rule.RuleId, StringComparer.Ordinal));
    }

    [Fact]
    public void A_full_list_may_have_left_something_out()
    {
        CorpusHealth health = CorpusHealth.Of([Samples.many]);

        Assert.Equal(new RuleFindings("SEED2009", FindingSeverity.Info, CorpusHealth.ListedInSeed, 1, true), health.Rules.Single(rule => rule.RuleId == "SEED2009"));
    }

    [Fact]
    public void An_empty_corpus_is_healthy() => Assert.Equal((0, 0, 0), (CorpusHealth.Of([]).Articles, CorpusHealth.Of([]).ArticlesWithFindings, CorpusHealth.Of([]).Findings));

    [Fact]
    public void Severities_are_those_of_the_rules()
    {
        string[][] rows = [.. new[] { "Shipped", "Unshipped" }
            .SelectMany(name => Repository.Read($"src/Seedbed.Generators/AnalyzerReleases.{name}.md").Split('\n'))
            .Select(line => line.Split(" | "))
            .Where(cells => cells.Length > 2 && cells[0].StartsWith("SEED", StringComparison.Ordinal))];
        string[] ofSeeds = ["Seedbed.File", "Seedbed.Damage", "Seedbed.Article", "Seedbed.Thread"];

        Assert.True(rows.Length > 50);
        foreach (string[] cells in rows)
        {
            Assert.Equal((cells[0], ofSeeds.Contains(cells[1]) ? cells[2] : null), (cells[0], UsualSeverity.Of(cells[0])?.ToString()));
        }
    }
}
