using Seedbed.Analysis;
using Seedbed.Report.Html.Charts;

namespace Seedbed.Report.Html.Sections;

/// <summary>What the rules found when the corpus was compiled.</summary>
internal static class FindingsSection
{
    /// <summary>The section.</summary>
    public static PageSection Section { get; } = new("findings", "Findings", Write);

    private static void Write(HtmlWriter html, PageData data)
    {
        CorpusHealth health = CorpusHealth.Of(data.Articles);
        if (health.Rules.Count == 0)
        {
            html.Write("p", "No rule found anything in the records. What a project suppresses is not in them, nor are seeds that could not be read.");
            return;
        }

        html.Write("p", $"{Figures.Count(health.Findings, "finding")} of {Figures.Count(health.Rules.Count, "rule")} in {Figures.Number(health.ArticlesWithFindings)} of {Figures.Count(health.Articles, "article")}. "
            + "A finding is a fact about the text, and nothing was repaired. Not counted: what a project suppresses, seeds that could not be read, and findings across seeds, whose variants stand above. Seedbed has a page for each rule, docs/rules, under its id.");
        ChartFigure.Write(html, ByRule(health), "The most severe first. A project may have given a rule another severity, which records do not carry.");
        WriteFirst(html, data, health);
    }

    private static BarChart ByRule(CorpusHealth health)
    {
        int most = health.Rules.Max(static rule => rule.Findings);
        return new BarChart("Findings by rule", "Rule", "Findings", [.. health.Rules.Select(rule => new Bar($"{rule.RuleId}, {SeverityOf(rule)}", rule.Findings, most, CountOf(rule)))]);
    }

    private static string CountOf(RuleFindings rule) => (rule.IsAtLeast ? "at least " : string.Empty) + Figures.Number(rule.Findings);

    private static string SeverityOf(RuleFindings rule) => rule.Severity?.ToString().ToLowerInvariant() ?? "not known";

    private static void WriteFirst(HtmlWriter html, PageData data, CorpusHealth health)
    {
        html.Write("h3", "Where each is found first");
        Dictionary<string, (Article Article, SeedIssue Issue)> first = FirstOf(data.Articles);
        using (html.Open("dl", ("class", "findings")))
        {
            foreach (RuleFindings rule in health.Rules)
            {
                WriteRule(html, data, rule, first[rule.RuleId]);
            }
        }
    }

    private static void WriteRule(HtmlWriter html, PageData data, RuleFindings rule, (Article Article, SeedIssue Issue) first)
    {
        using (html.Open("div"))
        {
            using (html.Open("dt"))
            {
                html.Write("code", rule.RuleId);
                html.Text($" {SeverityOf(rule)}, {CountOf(rule)} in {Figures.Count(rule.Articles, "article")}");
            }

            using (html.Open("dd"))
            {
                ArticleLink.WriteId(html, data, first.Article);
                html.Text($", line {Figures.Number(first.Issue.Span.Line)}, column {Figures.Number(first.Issue.Span.Column)}: ");
                html.Name(HtmlText.Excerpt(first.Issue.Message, Limits.Excerpt));
            }
        }
    }

    private static Dictionary<string, (Article Article, SeedIssue Issue)> FirstOf(IReadOnlyList<Article> articles)
    {
        var first = new Dictionary<string, (Article Article, SeedIssue Issue)>(StringComparer.Ordinal);
        foreach (Article article in articles)
        {
            foreach (SeedIssue issue in article.Issues)
            {
                first.TryAdd(issue.RuleId, (article, issue));
            }
        }

        return first;
    }
}
