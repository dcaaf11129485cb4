namespace Seedbed.Syntax.Tests;

public sealed class SameTitle_tests
{
    private const string Rule = "SEED5005";

    [Fact]
    public void Every_later_article_is_reported_against_the_first()
    {
        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule,
            ("001_a.txt", "A Walk in the Garden\n\nThe roses are out.\n"),
            ("002_b.txt", "\n  [|A Walk  in the\u00A0Garden|] \n\nThe tulips are out.\n"),
            ("003_c.txt", "[|A Walk in the Garden|]\n\nNothing is out.\n"));

        Assert.All(found, finding => Assert.Equal("3 seeds have the title 'A Walk in the Garden'", finding.Finding.Message));
        Assert.All(found, finding => Assert.Equal(("001_a.txt", new SourceSpan(0, 20)), (finding.Other!.Path, finding.Finding.Related)));
    }

    [Fact]
    public void Copies_of_an_article_count_once()
    {
        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule,
            ("001_a.txt", "A Walk in the Garden\n\nThe roses are out.\n"),
            ("002_a.txt", "A Walk in the Garden\n\nThe roses  are out.\n"),
            ("003_b.txt", "[|A Walk in the Garden|]\n\nThe tulips are out.\n"),
            ("004_b.txt", "A Walk in the Garden\n\nThe tulips are out.\n"));

        Assert.Equal("2 seeds have the title 'A Walk in the Garden'", Assert.Single(found).Finding.Message);
    }

    [Fact]
    public void Findings_of_several_titles_come_in_path_order()
    {
        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule,
            ("001.txt", "First Walk\n\nOne.\n"),
            ("002.txt", "Second Walk\n\nTwo.\n"),
            ("003.txt", "[|Second Walk|]\n\nThree.\n"),
            ("004.txt", "[|First Walk|]\n\nFour.\n"));

        Assert.Equal(["003.txt", "004.txt"], found.Select(finding => finding.Seed.Path));
    }

    [Fact]
    public void Copies_alone_and_titles_that_differ_are_silent() => RuleTest.ReportsAcross(
        Rule,
        ("001_a.txt", "A Walk in the Garden\n\nThe roses are out.\n"),
        ("002_a.txt", "A Walk in the Garden\n\nThe roses are out.\n"),
        ("003_b.txt", "A walk in the garden\n\nThe tulips are out.\n"),
        ("004_b.txt", "A Walk in the Garden?\n\nThe tulips are out.\n"));

    [Fact]
    public void Articles_without_words_of_their_own_are_no_copies()
    {
        const string Thread = "A Walk in the Garden\n\nComment viewing options\n\nFern's picture\n\n";

        RuleTest.ReportsAcross(Rule, ("001_a.txt", Thread + "Roses.\n"), ("002_b.txt", "[|A Walk in the Garden|]" + Thread["A Walk in the Garden".Length..] + "Tulips.\n"));
    }

    [Fact]
    public void A_sentence_that_opens_two_articles_is_no_title() => RuleTest.ReportsAcross(
        Rule,
        ("001_a.txt", "The garden is open.\n\nThe roses are out.\n"),
        ("002_b.txt", "The garden is open.\n\nThe tulips are out.\n"));
}
