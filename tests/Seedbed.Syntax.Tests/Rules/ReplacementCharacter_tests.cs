namespace Seedbed.Syntax.Tests;

public sealed class ReplacementCharacter_tests
{
    private const string Rule = "SEED2001";

    [Fact]
    public void Every_run_is_a_place() => RuleTest.Reports(
        Rule,
        "Caf[|\uFFFD|] opens at ten.\n\nIt closes [|\uFFFD\uFFFD\uFFFD|] late.",
        "U+FFFD: 1 character(s) were lost before this file was saved",
        "U+FFFD: 3 character(s) were lost before this file was saved");

    [Theory]
    [InlineData("A café opens? It does.")]
    [InlineData("The box \uFFFC and the sign \u25A1 are characters.")]
    public void Other_odd_characters_are_not_lost(string text) => RuleTest.IsSilent(Rule, text);
}
