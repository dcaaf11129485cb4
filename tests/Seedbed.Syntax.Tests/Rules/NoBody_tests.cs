namespace Seedbed.Syntax.Tests;

public sealed class NoBody_tests
{
    private const string Rule = "SEED3002";

    [Fact]
    public void A_title_with_a_thread_alone_is_the_place() => RuleTest.Reports(
        Rule, "[|Garden Club|]\n\nComment viewing options\nMoss's picture\n\nBeans.\n", "Article has no body paragraph");

    [Theory]
    [InlineData("[||]Comment viewing options\nMoss's picture\n\nBeans.\n")]
    [InlineData("[||]\n\nRosa's picture\nRosa Feb 4, 2016 12:10 PM\n")]
    [InlineData("[|It Rained On The Harbour.|]\n\nRosa's picture\n")]
    public void Without_a_title_it_is_where_the_text_begins(string text) => RuleTest.Reports(Rule, text);

    [Theory]
    [InlineData("")]
    [InlineData("\n \u00A0\n")]
    [InlineData("Garden Club")]
    [InlineData("Garden Club\n\nIt rained\n")]
    [InlineData("Comment viewing options\n\nSomebody wrote something.\n")]
    public void One_paragraph_is_a_body(string text) => RuleTest.IsSilent(Rule, text);
}
