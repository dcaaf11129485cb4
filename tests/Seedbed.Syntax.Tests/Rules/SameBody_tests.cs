namespace Seedbed.Syntax.Tests;

public sealed class SameBody_tests
{
    private const string Rule = "SEED5003";

    private const string Body = "The roses are out.\n\nThe tulips are not.\n";

    private const string Thread = "\nComment viewing options\n\nFern's picture\n\nSo they are.\n\nMoss's picture\n\nNot here.\n";

    [Theory]
    [InlineData("", "Roses\n\nRosa Lind's picture\n\n", Thread, "only 'a.txt' has title, byline, 2 comments")]
    [InlineData("Roses\n\n", "Roses\n\n", Thread, "only 'a.txt' has 2 comments")]
    [InlineData("Roses\n\n", "", "", "only 'b.txt' has title")]
    [InlineData("Roses\n\n", "Tulips\n\n", "", "only 'b.txt' has title 'Roses', and only 'a.txt' has title 'Tulips'")]
    [InlineData("Roses\n\n", "Tulips\n\nRosa Lind's picture\n\n", Thread, "only 'b.txt' has title 'Roses', and only 'a.txt' has title 'Tulips', byline, 2 comments")]
    [InlineData("Roses\n\nMoss's picture\n\n", "Roses\n\nRosa Lind's picture\n\n", "", "only 'b.txt' has byline 'Moss', and only 'a.txt' has byline 'Rosa Lind'")]
    [InlineData("Roses  are\u00A0out\n\nRosa  Lind's picture\n\n", "Roses are out\n\nRosa Lind's picture\n\n", "", "title, byline and comments are the same as well")]
    [InlineData("\n", "", "", "title, byline and comments are the same as well")]
    public void What_one_of_them_has_alone_is_told(string before, string beforeFirst, string behindFirst, string expected)
    {
        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule, ("a.txt", beforeFirst + Body + behindFirst), ("b.txt", before + "[|The roses  are out.|]\nThe tulips are not."));

        CorpusFinding finding = Assert.Single(found);
        int line = 1 + beforeFirst.Count(c => c == '\n');
        Assert.Equal($"'b.txt' has the same article body as 'a.txt' line {line} (2 paragraphs, 38 characters); {expected}", finding.Finding.Message);
        Assert.Equal("The roses are out.", finding.Finding.Related!.Value.Of(finding.Other!.Text));
    }

    [Theory]
    [InlineData("Fern's picture\n\nSo they  are.\n", "only 'a.txt' has 1 comment")]
    [InlineData("Moss's picture\n\nNot here.\n\nFern's picture\n\nSo they are.\n", "title, byline and comments are the same as well")]
    [InlineData("Fern's picture\n\nSo they are.\n\nFern's picture\n\nSo they are.\n", "only 'b.txt' has 1 comment, and only 'a.txt' has 1 comment")]
    [InlineData("Fern's picture\n\nNot here.\n\nMoss's picture\n\nSo they are.\n\nOak's picture\n\nYes.\n", "only 'b.txt' has 3 comments, and only 'a.txt' has 2 comments")]
    public void Comments_are_the_same_by_author_and_words_whatever_their_order(string comments, string expected)
    {
        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule, ("a.txt", Body + Thread), ("b.txt", "[|The roses are out.|]\n\nThe tulips are not.\n\nComment viewing options\n\n" + comments));

        Assert.EndsWith("; " + expected, Assert.Single(found).Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_later_seed_is_reported_against_the_first_of_its_group()
    {
        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule,
            ("001_a.txt", "The roses are out.\n"),
            ("002_b.txt", "The tulips are out.\n"),
            ("003_a.txt", "[|The roses are out.|]\n\n"),
            ("004_b.txt", "Tulips\n\n[|The tulips are out.|]\n"),
            ("005_a.txt", "Roses\n\n[|The roses are out.|]\n"));

        Assert.Equal(["001_a.txt", "002_b.txt", "001_a.txt"], found.Select(finding => finding.Other!.Path));
        Assert.Equal("'003_a.txt' has the same article body as '001_a.txt' line 1 (1 paragraph, 18 characters); title, byline and comments are the same as well", found[0].Finding.Message);
    }

    [Fact]
    public void Long_titles_and_names_leave_room_for_the_comments()
    {
        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule,
            ("a.txt", "A Long Walk Through All The Gardens Of The Town And Back Again\n\nRosa Lind Of The Garden Club's picture\n\n" + Body + Thread),
            ("b.txt", "Roses\n\nMoss's picture\n\n[|The roses are out.|]\n\nThe tulips are not.\n"));

        Assert.EndsWith(
            "only 'b.txt' has title 'Roses', byline 'Moss', and only 'a.txt' has title 'A Long Walk Through All The …', byline 'Rosa Lind Of The…', 2 comments",
            Assert.Single(found).Finding.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_that_begin_alike_are_shown_where_they_differ()
    {
        CorpusFinding found = Assert.Single(RuleTest.ReportsAcross(
            Rule,
            ("a.txt", "A Long Walk Through All The Gardens Of Bern\n\nThe roses are out.\n"),
            ("b.txt", "A Long Walk Through All The Gardens Of Rome\n\n[|The roses are out.|]\n")));

        Assert.EndsWith("only 'b.txt' has title '… Of Rome', and only 'a.txt' has title '… Of Bern'", found.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_files_with_the_same_bytes_another_rule_says_enough() => RuleTest.ReportsAcross(
        Rule, ("a.txt", Body), ("b.txt", Body), ("c.txt", "[|The roses are out.|]\n\nThe tulips are not."), ("d.txt", "The roses are out.\n\nThe tulips are not."));

    [Fact]
    public void Files_whose_bytes_are_not_known_are_compared_all_the_same()
    {
        CheckedSeed[] seeds = [new("a.txt", SeedParser.Parse(Body)), new("b.txt", SeedParser.Parse(Body))];

        Assert.Single(CorpusChecks.Run(seeds), finding => finding.Finding.Rule.Id == Rule);
    }

    [Fact]
    public void Articles_without_a_body_are_silent() => RuleTest.ReportsAcross(
        Rule, ("a.txt", ""), ("b.txt", "\n"), ("c.txt", "Roses\n"), ("d.txt", "Tulips\n"), ("e.txt", "Roses\n" + Thread), ("f.txt", "Tulips\n" + Thread));

    [Fact]
    public void A_word_a_capital_and_a_mark_make_the_difference() => RuleTest.ReportsAcross(
        Rule,
        ("a.txt", "The roses are out.\n"),
        ("b.txt", "The roses are out\n\nAt last.\n"),
        ("c.txt", "The Roses are out.\n"),
        ("d.txt", "The roses, are out.\n"),
        ("e.txt", "The roses areout.\n"));
}
