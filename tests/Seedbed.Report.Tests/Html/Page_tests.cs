using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Seedbed.Report.Tests.Html;

public sealed partial class Page_tests
{
    private static readonly ReportPage[] Pages = [ReportPage.OfSeeds, ReportPage.OfSamples];

    [Fact]
    public void The_same_corpus_gives_the_same_bytes() => Assert.Equal(ReportPage.OfSamples.Text, ReportPage.Of(Samples.Articles).Text);

    [Fact]
    public void No_id_is_there_twice_and_every_link_leads_to_one()
    {
        Assert.All(Pages, page =>
        {
            List<string> ids = [.. page.Root.Descendants().Attributes("id").Select(id => id.Value)];
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(page.Root.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value.TrimStart('#'), ids));
            IEnumerable<string> referred = page.Root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "aria-labelledby" or "aria-describedby").Select(attribute => attribute.Value);
            Assert.All(referred, id => Assert.Contains(id, ids));
        });
    }

    [Fact]
    public void Nothing_on_it_comes_from_elsewhere_or_runs()
    {
        Assert.All(Pages, page =>
        {
            Assert.DoesNotContain(page.Root.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "form" or "image" or "use");
            Assert.DoesNotContain(page.Root.Descendants().Attributes(), attribute =>
                attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName is "src" or "style" or "srcset");
            Assert.DoesNotMatch(ExternalStyle(), page.Root.Descendants("style").Single().Value);
        });
    }

    [Fact]
    public void Its_policy_knows_its_own_style_sheet_and_nothing_else()
    {
        string sheet = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(ReportPage.OfSeeds.Root.Descendants("style").Single().Value)));

        string policy = ReportPage.OfSeeds.Root.Descendants("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;

        Assert.Equal($"default-src 'none'; style-src 'sha256-{sheet}'; base-uri 'none'; form-action 'none'", policy);
    }

    [Fact]
    public void Every_chart_has_a_name_a_caption_and_a_table()
    {
        Assert.All(Pages.SelectMany(page => page.Root.Descendants("svg")), chart =>
        {
            XElement figure = chart.Parent!;
            Assert.Equal("figure", figure.Name.LocalName);
            Assert.Equal("img", (string?)chart.Attribute("role"));
            Assert.NotEmpty(chart.Element("title")!.Value);
            Assert.NotEmpty(chart.Element("desc")!.Value);
            Assert.NotEmpty(figure.Element("figcaption")!.Value);
            Assert.NotEmpty(figure.Element("details")!.Descendants("td"));
        });
        Assert.Equal(8, ReportPage.OfSeeds.Root.Descendants("svg").Count());
    }

    [Fact]
    public void Every_table_has_a_caption_and_says_which_cells_are_headings()
    {
        Assert.All(Pages.SelectMany(page => page.Root.Descendants("table")), table =>
        {
            Assert.NotEmpty(table.Element("caption")!.Value);
            int columns = table.Element("thead")!.Descendants("th").Count(cell => (string?)cell.Attribute("scope") == "col");
            Assert.All(table.Element("tbody")!.Elements("tr"), row =>
            {
                Assert.Equal(columns, row.Elements().Count());
                Assert.Equal("row", (string?)row.Elements().First().Attribute("scope"));
            });
        });
    }

    [Fact]
    public void It_has_landmarks_a_language_and_a_way_to_skip()
    {
        XElement root = ReportPage.OfSeeds.Root;

        Assert.Equal("en", (string?)root.Attribute("lang"));
        Assert.Equal(["a", "header", "nav", "main", "footer"], root.Element("body")!.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("#main", (string?)root.Element("body")!.Element("a")!.Attribute("href"));
        Assert.Equal(
            ["At a glance", "The articles", "Who speaks", "The conversation", "Article against comments", "Variants side by side", "Findings", "How this was made"],
            root.Descendants("nav").Single().Descendants("a").Select(link => link.Value));
    }

    [GeneratedRegex(@"url\(|@import", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExternalStyle();
}
