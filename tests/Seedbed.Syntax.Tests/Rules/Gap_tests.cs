namespace Seedbed.Syntax.Tests;

public sealed class Gap_tests
{
    private const string Rule = "SEED2012";

    [Fact]
    public void More_blank_lines_than_usual_are_a_place() => RuleTest.Reports(
        Rule,
        "One.\n\nTwo.\n[|\n\n|]\nThree.\n\nFour.",
        "3 blank lines: an embedded link, image or video was probably removed here");

    [Theory]
    [InlineData("One.\r\n\r\nTwo.\r\n\r\nThree.\r\n[|  \r\n\t|]\r\nFour.")]
    [InlineData("One.\r\rTwo.\r\rThree.\r[|\r|]\rFour.")]
    [InlineData("One.\nTwo.\n\nThree.\n\nFour.\n[|\n|]\nFive.")]
    public void White_space_and_line_ends_of_any_kind_count(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("One.\n\n\nTwo.\n\n\nThree.")]
    [InlineData("One.\n\nTwo.\n\n\nThree.")]
    [InlineData("One.\nTwo.\n\n\nThree.\nFour.\n\n\nFive.")]
    [InlineData("One.\n\nTwo.\n\n\n\n")]
    [InlineData("\n\n\n\nOne.\n\nTwo.")]
    [InlineData("One.\n\n\n\nTwo.")]
    [InlineData("")]
    public void What_is_usual_is_no_gap(string text) => RuleTest.IsSilent(Rule, text);

    [Theory]
    [InlineData("A Title\n\nText.\n\nComment viewing options\n\n\nFern's picture\n\nRain.\n\n\nMoss's picture\n\nSnow.\n\n\nIvy's picture\n\nSun.")]
    public void Comments_may_stand_further_apart(string text) => RuleTest.IsSilent(Rule, text);
}
