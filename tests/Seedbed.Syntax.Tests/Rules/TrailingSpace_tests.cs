namespace Seedbed.Syntax.Tests;

public sealed class TrailingSpace_tests
{
    private const string Rule = "SEED2008";

    [Fact]
    public void The_habit_is_reported_once() => RuleTest.Reports(
        Rule,
        "Rain.[| \u00A0|]\nSnow.\nSun.\t\r\nWind.",
        "2 lines end in white space");

    [Theory]
    [InlineData("Rain.[| |]")]
    [InlineData("\nRain.[|\u00A0|]\rSnow.")]
    public void The_last_line_counts(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("Rain.\n   \n\u00A0\nSnow.")]
    [InlineData(" Rain.\r\n\tSnow.\r\n")]
    [InlineData("   ")]
    [InlineData("")]
    public void Blank_lines_and_indents_do_not_count(string text) => RuleTest.IsSilent(Rule, text);
}
