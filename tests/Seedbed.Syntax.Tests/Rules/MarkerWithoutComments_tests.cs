namespace Seedbed.Syntax.Tests;

public sealed class MarkerWithoutComments_tests
{
    private const string Rule = "SEED3006";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";

    [Theory]
    [InlineData(Front + "[|Comment viewing options|]")]
    [InlineData(Front + "[|Comment viewing options|]\n\nSave settings\n\nLogin or register to post comments\n")]
    [InlineData(Front + "[|Select your preferred way to display the comments and click \"Save settings\" to activate your changes.|]\n")]
    [InlineData("[|Comment viewing options|]\r\n")]
    public void The_marker_is_the_place(string text) => RuleTest.Reports(Rule, text, "Thread marker, but no comment follows");

    [Theory]
    [InlineData(Front + "Comment viewing options\n\nMoss's picture\n\nBeans.\n")]
    [InlineData(Front + "Comment viewing options\n\nMoss's picture\n")]
    [InlineData(Front + "Comment viewing options\n\nSomebody wrote something.\n")]
    [InlineData(Front + "The comment viewing options\n")]
    [InlineData(Front)]
    [InlineData("")]
    public void A_comment_or_text_below_or_no_marker_is_another_matter(string text) => RuleTest.IsSilent(Rule, text);

    [Theory]
    [InlineData("[|3 Comments|]\n\nLeave a Reply\n")]
    [InlineData("[|10 comments:|]\n\nPost a Comment\n")]
    public void So_is_a_count(string thread) => RuleTest.Reports(Rule, Front + thread);

    [Theory]
    [InlineData("No comments:\n\nPost a Comment\n")]
    [InlineData("0 Comments\n\nLeave a Reply\n")]
    [InlineData("Comments (0)\n\nLeave a Reply\n")]
    [InlineData("No Responses to “Garden Club”\n\nLeave a Reply\n")]
    public void A_marker_may_say_that_nobody_wrote(string thread)
    {
        Assert.Empty(SeedParser.Parse(Front + thread).Thread!.Comments);
        RuleTest.IsSilent(Rule, Front + thread);
    }
}
