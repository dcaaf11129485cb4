namespace Seedbed.Syntax.Tests;

public sealed class NbspSpacing_tests
{
    private const string Rule = "SEED2006";

    [Fact]
    public void The_habit_is_reported_once() => RuleTest.Reports(
        Rule,
        "It rained.[|\u00A0 |]Then it snowed!”\u00A0 Then not.\nWhy?\u00A0 Well.",
        "3 sentence gaps use NO-BREAK SPACE plus space; first at 1:11");

    [Theory]
    [InlineData("It rained.  Then it snowed.")]
    [InlineData("It rained. \u00A0Then it snowed.")]
    [InlineData("It rained.\u00A0Then it snowed.")]
    [InlineData("It rained.\u00A0\u00A0Then it snowed.")]
    [InlineData("It rained,\u00A0 then it snowed.")]
    [InlineData("It rained.\u00A0 ")]
    [InlineData("It rained.\u00A0  Then it snowed.")]
    [InlineData("\u00A0 Rain.")]
    [InlineData("Prix\u00A0: rien.")]
    public void Other_spaces_are_not_the_habit(string text) => RuleTest.IsSilent(Rule, text);
}
