namespace Seedbed.Syntax.Tests;

public sealed class CommenterSpelling_tests
{
    private const string Rule = "SEED4010";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    [Theory]
    [InlineData("Silver Bug's picture\n\nBeans.\n\n[|silver bug|]'s picture\n\nPeas.\n\nsilver bug's picture\n\nLeeks.\n", "Silver Bug", "silver bug")]
    [InlineData("Silver Bug's picture\n\nBeans.\n\n[|SilverBug|]'s picture\n\nPeas.\n", "Silver Bug", "SilverBug")]
    [InlineData("Moss's picture\nMoss Fern Feb 4, 2016 12:10 PM\n\nBeans.\n\n[|fern|]'s picture\n\nPeas.\n", "Fern", "fern")]
    [InlineData("Fern's picture\n\nBeans.\n\nMoss's picture\nMoss [|FERN|] Feb 4, 2016 12:10 PM\n\nPeas.\n", "Fern", "FERN")]
    [InlineData("Żółw's picture\n\nBeans.\n\n[|żółw|]'s picture\n\nPeas.\n", "Żółw", "żółw")]
    public void The_later_spelling_is_the_place(string comments, string first, string second) =>
        RuleTest.Reports(Rule, Front + Marker + comments, $"'{first}' and '{second}' differ only in case or spacing");

    [Fact]
    public void Every_spelling_is_told_once_with_the_first_of_all() => RuleTest.Reports(
        Rule,
        $"{Front}{Marker}Fern's picture\n\nBeans.\n\n[|fern|]'s picture\n\nPeas.\n\n[|FERN|]'s picture\n\nKale.\n\nfern's picture\n\nLeeks.\n",
        "'Fern' and 'fern' differ only in case or spacing",
        "'Fern' and 'FERN' differ only in case or spacing");

    [Theory]
    [InlineData("Fern's picture\n\nBeans.\n\nFern's picture\n\nPeas.\n")]
    [InlineData("Fern's picture\n\nBeans.\n\nFerns's picture\n\nPeas.\n")]
    [InlineData("Fern_1's picture\n\nBeans.\n\nfern1's picture\n\nPeas.\n")]
    [InlineData("Müller's picture\n\nBeans.\n\nmuller's picture\n\nPeas.\n")]
    [InlineData("Herd Redirection Committee's picture\n\nBeans.\n\nMoss's picture\nMoss Herd Redirectio... Feb 4, 2016 12:10 PM\n\nPeas.\n")]
    [InlineData("")]
    public void Other_names_are_other_people(string comments) => RuleTest.IsSilent(Rule, Front + Marker + comments);
}
