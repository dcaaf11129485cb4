namespace Seedbed.Syntax.Tests;

public sealed class ThreadWithoutMarker_tests
{
    private const string Rule = "SEED3005";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    private const string Comments = "\n\nBeans.\n\nFern's picture\n\nPeas.\n\nIvy's picture\n\nLeeks.\n\n";

    [Fact]
    public void The_first_header_is_the_place() => RuleTest.Reports(
        Rule, $"{Front}[|Moss's picture|]{Comments}", "Comment headers from line 5, but no thread marker; thread start assumed there");

    [Theory]
    [InlineData(Front + Marker + "Moss's picture" + Comments)]
    [InlineData(Front + "Moss's picture" + Comments + Marker)]
    [InlineData(Front + "Moss's picture" + Comments + Marker + "Save settings\n")]
    [InlineData(Front + "Select your preferred way to display the comments and click \"Save settings\" to activate your changes.\nMoss's picture\n\nBeans.\n")]
    [InlineData(Front + "Moss's picture\n\nBeans.\n\nFern's picture\n\nPeas.\n")]
    [InlineData(Front + Marker)]
    [InlineData(Front)]
    [InlineData("")]
    public void A_marker_anywhere_in_the_thread_or_no_thread_is_fine(string text) => RuleTest.IsSilent(Rule, text);

    [Theory]
    [InlineData("Garden Club (example.org)\n12 points by rosa 3 days ago | hide | past | favorite | 2 comments\n\nmoss 2 days ago | next [–]\n\nPeas.\n\nreply\n\nfern 1 day ago | prev [–]\n\nBeans.\n\nreply\n")]
    [InlineData("Garden Club\n\nPost by Moss » Tue Mar 03, 2009 10:15 am\n\nPeas.\n\nPost by Fern » Tue Mar 03, 2009 11:15 am\n\nBeans.\n")]
    public void The_page_of_a_board_begins_with_its_thread(string text)
    {
        Assert.NotEmpty(SeedParser.Parse(text).Thread!.Comments);
        RuleTest.IsSilent(Rule, text);
    }

    [Fact]
    public void Below_an_article_the_posts_of_a_board_need_a_marker() => RuleTest.Reports(
        Rule,
        $"{Front}It rained all day, and so we went home early.\n\n[|Post by Moss » Tue Mar 03, 2009 10:15 am|]\n\nPeas.\n\nPost by Fern » Tue Mar 03, 2009 11:15 am\n\nBeans.\n\nPost by Ivy » Tue Mar 03, 2009 11:25 am\n\nLeeks.\n");
}
