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

    [Theory]
    [InlineData("Garden Club\n\nPost by Moss » Tue Mar 03, 2009 10:15 am\n\nPeas.\n\nPost by Fern » Tue Mar 03, 2009 11:15 am\n\nBeans.\n")]
    [InlineData("Garden Club (example.org)\n12 points by rosa 3 days ago | hide | past | favorite | 1 comment\n\nmoss 2 days ago | next [–]\n\nPeas.\n\nreply\n")]
    public void The_page_of_a_board_is_its_thread(string text)
    {
        Assert.Empty(SeedParser.Parse(text).Paragraphs);
        RuleTest.IsSilent(Rule, text);
    }

    [Fact]
    public void A_blog_needs_one() => RuleTest.Reports(
        Rule, "[|Garden Club|]\n\n2 Responses to “Garden Club”\n\nMoss says:\nMarch 3, 2015 at 10:15 am\n\nPeas.\n\nFern says:\nMarch 3, 2015 at 10:15 am\n\nBeans.\n");
}
