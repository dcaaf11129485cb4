namespace Seedbed.Syntax.Tests;

public sealed class FileName_tests
{
    private const string Rule = "SEED5007";

    [Theory]
    [InlineData("garden.txt", "garden.txt")]
    [InlineData("board/garden_001.txt", "garden_001.txt")]
    [InlineData("001_garden/roses.txt", "roses.txt")]
    [InlineData("001.txt", "001.txt")]
    [InlineData("001_.txt", "001_.txt")]
    [InlineData("_garden.txt", "_garden.txt")]
    [InlineData("001-garden.txt", "001-garden.txt")]
    [InlineData(" 001_garden.txt", " 001_garden.txt")]
    [InlineData("٠٠١_garden.txt", "٠٠١_garden.txt")]
    [InlineData("board/", "")]
    public void Other_names_are_reported_at_the_beginning(string path, string name)
    {
        CorpusFinding finding = Assert.Single(RuleTest.ReportsAcross(Rule, (path, "[||]Ten.\n")));

        Assert.Equal($"'{name}' does not match {{ordinal}}_{{key}}.txt", finding.Finding.Message);
        Assert.Null(finding.Other);
    }

    [Theory]
    [InlineData("001_438b60c29a1b6c24.txt")]
    [InlineData("board/0_a.md")]
    [InlineData("7_garden")]
    [InlineData("001__.txt")]
    [InlineData("001_a garden in spring.v2.txt")]
    [InlineData("99999999999999999999_garden.txt")]
    public void Digits_underscore_and_anything_are_silent(string path) => RuleTest.ReportsAcross(Rule, (path, "Ten.\n"));
}
