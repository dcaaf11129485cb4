using System.Xml.Linq;
using Seedbed.Report.Html;

namespace Seedbed.Report.Tests.Html;

public sealed class Page_sections_tests
{
    [Fact]
    public void A_corpus_without_comments_says_so_in_every_section()
    {
        var page = ReportPage.Of("zoo/page_pond_1", "zoo/page_pond_2");

        Assert.Contains("2 articles, and nobody comments on any of them.", page.Section("glance"), StringComparison.Ordinal);
        Assert.Contains("Nobody comments in this corpus", page.Section("speakers"), StringComparison.Ordinal);
        Assert.Contains("No article has a thread with comments.", page.Section("conversation"), StringComparison.Ordinal);
        Assert.Contains("There are no comments to compare the articles with.", page.Section("contrast"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_wrote_twice_there_is_no_ranking()
    {
        XElement section = ReportPage.Of("zoo/page_long").Find("speakers");

        Assert.Contains("180 commenters wrote a comment each and nobody wrote two", section.Value, StringComparison.Ordinal);
        Assert.Equal(["Words in a comment"], section.Descendants("figcaption").Select(caption => caption.Element("strong")!.Value));
    }

    [Fact]
    public void One_article_has_no_variants() =>
        Assert.Contains("There is one article, so nothing can be a variant of it.", ReportPage.Of("orchard").Section("variants"), StringComparison.Ordinal);

    [Fact]
    public void A_page_without_any_text_is_a_page() => Assert.Contains("0 words", ReportPage.Of("zoo/blank").Section("glance"), StringComparison.Ordinal);

    [Fact]
    public void Variants_stand_side_by_side_with_what_was_changed_and_what_one_lacks()
    {
        var page = ReportPage.Of("zoo/page_pond_1", "zoo/page_pond_2");

        Assert.Equal(
            ["same: 1 paragraph", "changed", "only there", "same: 2 paragraphs"],
            page.Table("What is the same and what is not").Select(row => row[0]));
        string[] changed = page.Table("What is the same and what is not")[1];
        Assert.Contains("eleven newts", changed[1], StringComparison.Ordinal);
        Assert.Contains("fourteen newts", changed[2], StringComparison.Ordinal);
        Assert.Equal("-", page.Table("What is the same and what is not")[2][1]);
    }

    [Fact]
    public void A_long_thread_is_bounded_and_says_what_is_left_out()
    {
        XElement section = ReportPage.Of("zoo/page_long").Find("conversation");

        Assert.Contains("The first 67 of 180 comments.", section.Value, StringComparison.Ordinal);
        Assert.Equal(Limits.ThreadRows, section.Descendants("svg").Single(chart => chart.Element("title")!.Value == "Who answers whom").Elements("circle").Count(circle => (string?)circle.Attribute("class") == "node"));
        Assert.Contains("state a time, as the page prints them.", section.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_are_drawn_up_to_a_limit_and_the_page_says_so()
    {
        XElement section = ReportPage.OfSamples.Find("conversation");

        Assert.Contains("Below are the 6 threads with the most comments, of 7.", section.Value, StringComparison.Ordinal);
        Assert.Equal(Limits.Threads, section.Elements("section").Count());
    }

    [Fact]
    public void Articles_are_listed_up_to_a_limit_and_the_others_stand_in_a_table()
    {
        var page = ReportPage.Of([.. Samples.Articles, .. Corpus.Seeds.Articles]);

        Assert.Equal(Limits.Articles, page.Find("articles").Element("ol")!.Elements("li").Count());
        Assert.Contains("15 articles, in the order of their paths: the first 12 one by one, then the others in a table.", page.Section("articles"), StringComparison.Ordinal);
        Assert.Equal(Corpus.Seeds.Articles.Select(article => article.Id), page.Table("More articles").Select(row => row[0]));
    }

    [Fact]
    public void What_is_hostile_is_text()
    {
        var page = ReportPage.Of("zoo/page_hostile");

        XElement title = page.Find("article-1").Element("h3")!;
        Assert.Equal("Moss 🌱 </style></title> And <script>alert(1)</script> --> ]]> \\u202Eward", title.Value.Trim());
        Assert.Contains(page.Root.Descendants("tspan"), name => name.Value.StartsWith("<img src=x", StringComparison.Ordinal));
        Assert.Contains(page.Table("Links with their evidence"), row => row[0] == "#2 Oak\\u202Eward");
        Assert.DoesNotContain('\u202E', page.Text);
        Assert.DoesNotContain('\u2028', page.Text);
    }
}
