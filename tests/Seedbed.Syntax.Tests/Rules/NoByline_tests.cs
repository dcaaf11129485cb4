namespace Seedbed.Syntax.Tests;

public sealed class NoByline_tests
{
    private const string Rule = "SEED3003";

    [Theory]
    [InlineData("[|Garden Club|]\n\nThe club met on Sunday.\n")]
    [InlineData("\n\n [|The club met on Sunday.|]\n\nIt rained.\n")]
    [InlineData("[|Garden Club|]\n\nMarch 3, 2015\n\nThe club met on Sunday.\n")]
    [InlineData("[|Garden Club|]\n\nBy noon it rained\n\nThe club went home.\n")]
    public void The_first_line_is_the_place(string text) => RuleTest.Reports(Rule, text, "Article has no byline");

    [Theory]
    [InlineData("Garden Club\n\nRosa's picture\n\nThe club met on Sunday.\n")]
    [InlineData("Rosa’s picture\n\nThe club met on Sunday.\n")]
    [InlineData("Garden Club\n\nBy Rosa Lind\n\nThe club met on Sunday.\n")]
    [InlineData("")]
    [InlineData("\r\r")]
    public void A_byline_or_no_text_is_fine(string text) => RuleTest.IsSilent(Rule, text);
}
