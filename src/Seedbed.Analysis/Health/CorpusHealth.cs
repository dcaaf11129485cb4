namespace Seedbed.Analysis;

/// <summary>
/// What the rules found in the seeds of a corpus when it was compiled. Every finding counts once: <see cref="Article.Issues"/> has those of comments and paragraphs
/// too, whose own lists are parts of it. What is in no record does not count: seeds that could not be read, findings that a project suppresses, and those across
/// seeds (SEED5001 and what follows it), of which <see cref="VariantSummary"/> says more.
/// </summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="ArticlesWithFindings">Number of articles with a finding of any rule.</param>
/// <param name="Rules">The rules that found something, the most severe first, then by id; those that are not known come last.</param>
public sealed record CorpusHealth(int Articles, int ArticlesWithFindings, IReadOnlyList<RuleFindings> Rules)
{
    /// <summary>How many findings of one rule a seed lists at most; only the message of the last says how many more there are.</summary>
    public const int ListedInSeed = 100;

    /// <summary>Number of findings that the records list.</summary>
    public int Findings => Rules.Sum(static rule => rule.Findings);

    /// <summary>Counts what the records carry. Linear in the findings.</summary>
    /// <param name="articles">The articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public static CorpusHealth Of(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        int count = 0;
        int withFindings = 0;
        var rules = new Dictionary<string, RuleFindings>(StringComparer.Ordinal);
        foreach (Article article in articles)
        {
            count++;
            withFindings += article.Issues.Count == 0 ? 0 : 1;
            foreach (IGrouping<string, SeedIssue> own in article.Issues.GroupBy(static issue => issue.RuleId, StringComparer.Ordinal))
            {
                Add(rules, own.Key, own.Count());
            }
        }

        return new CorpusHealth(count, withFindings, [.. rules.Values
            .OrderByDescending(static rule => rule.Severity.HasValue ? (int)rule.Severity : -1)
            .ThenBy(static rule => rule.RuleId, StringComparer.Ordinal)]);
    }

    private static void Add(Dictionary<string, RuleFindings> rules, string id, int findings)
    {
        RuleFindings so = rules.GetValueOrDefault(id) ?? new RuleFindings(id, UsualSeverity.Of(id), 0, 0, false);
        rules[id] = so with { Findings = so.Findings + findings, Articles = so.Articles + 1, IsAtLeast = so.IsAtLeast || findings >= ListedInSeed };
    }
}
