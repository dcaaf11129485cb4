namespace Seedbed.Syntax.Tests;

public sealed class NoTitle_tests
{
    private const string Rule = "SEED3001";

    [Theory]
    [InlineData("[|The club met on Sunday.|]\n\nIt rained.\n")]
    [InlineData("Rosa's picture\n\n[|The club met on Sunday.|]\n")]
    [InlineData("\r\n\r\n  [|The club met on Sunday.|] \r\nIt rained.\r\n")]
    public void A_first_paragraph_that_is_text_is_the_place(string text) =>
        RuleTest.Reports(Rule, text, "Article has no title: its first paragraph reads as a sentence");

    [Fact]
    public void A_single_line_is_told_apart() =>
        RuleTest.Reports(Rule, "[|The club met|]\n", "Article has no title: its only line is taken for its text");

    [Theory]
    [InlineData("Garden Club\n\nThe club met on Sunday.\n")]
    [InlineData("Does It Rain?\n\nThe club met on Sunday.\n")]
    [InlineData("It Rained On The Harbour.\n\nRosa's picture\n\nText.\n")]
    [InlineData("Comment viewing options\nMoss's picture\n\nBeans.\n")]
    [InlineData("Rosa's picture\n")]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void A_title_or_nothing_to_have_one_is_fine(string text) => RuleTest.IsSilent(Rule, text);
}
