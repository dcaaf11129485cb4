namespace Seedbed.Syntax.Tests;

public sealed class SharedParagraph_tests
{
    private const string Rule = "SEED5006";

    private const string Long = "The garden opens at ten and closes at six, except on days with heavy rain, when the gate stays shut all day.";

    [Fact]
    public void A_later_article_is_reported_against_the_first_that_has_the_paragraph()
    {
        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule,
            ("001_a.txt", "Roses\n\nThe roses are out.\n\n" + Long + "\n"),
            ("002_b.txt", "Tulips\n\n  [|" + Long.Replace(" at ", "\u00A0 at\t", StringComparison.Ordinal) + "|] \n\nThe tulips are out.\n"),
            ("003_c.txt", "[|" + Long + "|]\n\nNothing is out.\n"));

        Assert.All(found, finding => Assert.Equal("Paragraph also stands in '001_a.txt' line 5", finding.Finding.Message));
        Assert.All(found, finding => Assert.Equal(("001_a.txt", new SourceSpan(27, 27 + Long.Length)), (finding.Other!.Path, finding.Finding.Related)));
    }

    [Fact]
    public void Comments_count_and_a_seed_says_it_once()
    {
        const string Thread = "\n\nComment viewing options\n\nFern's picture\n\n";

        RuleTest.ReportsAcross(
            Rule,
            ("001_a.txt", "Roses\n\nThe roses are out." + Thread + Long + "\n"),
            ("002_b.txt", "Tulips\n\nThe tulips are out." + Thread + "[|" + Long + "|]\n\nMoss's picture\n\n" + Long + "\n"));
    }

    [Fact]
    public void Hundred_characters_are_enough_and_one_less_is_not()
    {
        string enough = new('x', 100);
        string tooFew = new('y', 99);

        RuleTest.ReportsAcross(
            Rule,
            ("001_a.txt", $"One.\n{enough}\n{tooFew}\n"),
            ("002_b.txt", $"Two.\n[|{enough}|]\n{tooFew}\n"),
            ("003_c.txt", $"Three.\n{tooFew[..50]}    {tooFew[50..]}\n"),
            ("004_d.txt", $"Four.\n{tooFew[..50]}    {tooFew[50..98]}\n"),
            ("005_e.txt", $"Five.\n{tooFew[..50]}    {tooFew[50..98]}\n"));
    }

    [Fact]
    public void Copies_of_one_article_are_silent() => RuleTest.ReportsAcross(
        Rule,
        ("001_a.txt", "Roses\n\nThe roses are out.\n\n" + Long + "\n"),
        ("002_a.txt", "Roses are out\n\nThe roses are out.\n" + Long + "\n\nComment viewing options\n\nFern's picture\n\nSo they are.\n"));

    [Fact]
    public void What_one_seed_repeats_and_what_differs_in_a_letter_is_silent() => RuleTest.ReportsAcross(
        Rule,
        ("001_a.txt", "The roses are out.\n" + Long + "\n" + Long + "\n"),
        ("002_b.txt", "The tulips are out.\n" + Long.Replace("six", "Six", StringComparison.Ordinal) + "\n"));
}
