namespace Seedbed.Syntax.Tests;

public sealed class UncertainByline_tests
{
    private const string Rule = "SEED3008";

    [Theory]
    [InlineData("Garden Club\n\n[|By Popular Demand|]\n\nThe club met on Sunday.\n", "By Popular Demand")]
    [InlineData("Garden Club\n\n[|by rosa|]\n\nThe club met on Sunday.\n", "by rosa")]
    [InlineData("Garden Club\n\nSpring\n\n[|Written by The Old Oak|]\n\nThe club met on Sunday.\n", "Written by The Old Oak")]
    public void What_begins_like_a_byline_is_the_place(string text, string line) =>
        RuleTest.Reports(Rule, text, $"Line may name the article's author but is read as text: '{line}'");

    [Theory]
    [InlineData("Garden Club\n\nBy Rosa Lind\n\nThe club met on Sunday.\n")]
    [InlineData("Garden Club\n\nBy noon it rained\n\nThe club went home.\n")]
    [InlineData("Garden Club\n\nThe club met on Sunday.\n\nBy Popular Demand\n\nIt rained.\n")]
    [InlineData("Garden Club\n\nBy Popular Demand.\n\nThe club met on Sunday.\n")]
    [InlineData("Garden Club\n\nBy Popular Demand\n")]
    [InlineData("")]
    public void A_byline_a_sentence_or_no_text_is_fine(string text) => RuleTest.IsSilent(Rule, text);
}
