using System.Globalization;
using Seedbed.Report.Html;
using Seedbed.TestKit;

namespace Seedbed.Report.Tests.Html;

public sealed class Report_page_tests
{
    private static readonly string Document = Repository.Read("docs/html-report.md");

    [Fact]
    public void Limits_on_the_page_are_those_of_the_code()
    {
        int[] limits =
        [
            Limits.Articles, Limits.ArticleRows, Limits.Commenters, Limits.Dots, Limits.Threads, Limits.ThreadRows, Limits.Links, Limits.Bins, Limits.Keywords, Limits.Variants, Limits.ParagraphPairs,
        ];

        IEnumerable<string> told = Rows("## What is left out").Select(cells => cells[1]);

        Assert.Equal([.. limits.Select(limit => limit.ToString(CultureInfo.InvariantCulture)), $"{Limits.Name}, {Limits.Title}, {Limits.Words}, {Limits.Excerpt}"], told);
    }

    [Fact]
    public void Sections_on_the_page_are_those_of_the_report() => Assert.Equal(
        ReportPage.OfSeeds.Root.Descendants("h2").Select(heading => heading.Value),
        Rows("## What stands in it").Select(cells => cells[0]));

    private static IEnumerable<string[]> Rows(string heading) => Document.Split(heading + "\n")[1].Split("\n## ")[0].Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
}
