using Seedbed.Analysis;
using Seedbed.Report.Rendering;

namespace Seedbed.Report.Data;

/// <summary>What the rules found in the seeds when they were compiled.</summary>
internal static class HealthResult
{
    private static readonly Field[] Fields =
    [
        new("rule", "rule"), new("severity", "severity"), Field.Number("findings", "findings"), new("isAtLeast", "or more", IsDetail: true), Field.Number("articles", "articles"),
        new("path", "path", IsDetail: true), Field.Number("line", "line", isDetail: true), Field.Number("column", "column", isDetail: true),
        new("place", "first place"), new("message", "what was found there", IsText: true, IsDetail: true),
    ];

    /// <summary>Counts findings.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="limit">See <see cref="Result.Limit"/>.</param>
    /// <param name="progress">Counts the articles.</param>
    public static Result Of(IReadOnlyList<Article> articles, int? limit, Progress progress)
    {
        var first = new Dictionary<string, (Article Article, SeedIssue Issue)>(StringComparer.Ordinal);
        foreach (Article article in progress.Count(articles))
        {
            foreach (SeedIssue issue in article.Issues)
            {
                first.TryAdd(issue.RuleId, (article, issue));
            }
        }

        CorpusHealth health = CorpusHealth.Of(articles);
        return new Result(
            "health",
            [
                new("articles", "articles", health.Articles), new("articlesWithFindings", "with a finding", health.ArticlesWithFindings),
                new("findings", "findings", health.Findings), new("rules", "rules that found something", health.Rules.Count),
            ],
            Fields,
            [new(null, "rule", health.Rules.Count, health.Rules.Select(IReadOnlyList<Cell> (rule) => Row(rule, first[rule.RuleId].Article, first[rule.RuleId].Issue)))],
            [.. Notes(health)],
            limit);
    }

    private static Cell[] Row(RuleFindings rule, Article article, SeedIssue issue) =>
    [
        rule.RuleId, rule.Severity?.ToString().ToLowerInvariant(), rule.Findings, rule.IsAtLeast, rule.Articles,
        article.Source.Path, issue.Span.Line, issue.Span.Column, article.Source.Path + issue.Span.ToString(), issue.Message,
    ];

    private static IEnumerable<string> Notes(CorpusHealth health)
    {
        if (health.Rules.Count == 0)
        {
            yield return "The rules found nothing.";
        }

        if (health.Rules.Any(rule => rule.IsAtLeast))
        {
            yield return $"A seed lists {Views.Wording.Number(CorpusHealth.ListedInSeed)} findings of a rule at most; where one does, there may be more.";
        }

        yield return "Not in the records, and so not here: seeds that could not be read, what seeds.suppress holds, and rules across seeds (SEED5001 and after). The build tells them. "
            + "A severity is the usual one; what a project changed is not in the records either.";
    }
}
