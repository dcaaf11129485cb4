namespace Seedbed.Syntax.Tests;

public sealed class OrdinalGap_tests
{
    private const string Rule = "SEED5008";

    [Fact]
    public void The_seed_behind_a_jump_is_reported_with_the_one_before()
    {
        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule,
            ("a/002_x.txt", "Two.\n"),
            ("a/005_x.txt", "[||]Five.\n"),
            ("a/006_x.txt", "Six.\n"),
            ("a/010_x.txt", "[||]Ten.\n"));

        Assert.Equal(["Ordinals jump from 2 to 5", "Ordinals jump from 6 to 10"], found.Select(finding => finding.Finding.Message));
        Assert.Equal(["a/002_x.txt", "a/006_x.txt"], found.Select(finding => finding.Other!.Path));
    }

    [Fact]
    public void The_order_is_that_of_numbers_and_findings_come_in_path_order()
    {
        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule, ("8_x.txt", "Eight.\n"), ("9_x.txt", "Nine.\n"), ("10_x.txt", "Ten.\n"), ("12_x.txt", "[||]Twelve.\n"), ("5_x.txt", "Five.\n"), ("100_x.txt", "[||]Hundred.\n"), ("6_x.txt", "Six.\n"), ("7_x.txt", "Seven.\n"));

        Assert.Equal(["100_x.txt", "12_x.txt"], found.Select(finding => finding.Seed.Path));
    }

    [Fact]
    public void Among_equal_numbers_the_first_is_behind_and_the_last_before_the_jump()
    {
        CorpusFinding found = Assert.Single(RuleTest.ReportsAcross(
            Rule, ("1_a.txt", "One.\n"), ("1_b.txt", "One.\n"), ("3_a.txt", "[||]Three.\n"), ("3_b.txt", "Three.\n")));

        Assert.Equal("1_b.txt", found.Other!.Path);
    }

    [Fact]
    public void Folders_other_names_first_numbers_and_numbers_beyond_measure_are_silent() => RuleTest.ReportsAcross(
        Rule,
        ("a/007_x.txt", "Seven.\n"),
        ("a/008_x.txt", "Eight.\n"),
        ("a/012.txt", "No key.\n"),
        ("a/b/001_x.txt", "One.\n"),
        ("b/020_x.txt", "Twenty.\n"),
        ("a/99999999999_x.txt", "Beyond.\n"));

    [Fact]
    public void The_largest_numbers_do_not_overflow() => RuleTest.ReportsAcross(
        Rule, ("0_x.txt", "Nil.\n"), ("2147483647_x.txt", "[||]All.\n"), ("2147483647_y.txt", "All.\n"));
}
