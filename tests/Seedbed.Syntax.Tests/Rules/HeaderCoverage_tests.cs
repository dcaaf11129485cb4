namespace Seedbed.Syntax.Tests;

public sealed class HeaderCoverage_tests
{
    private const string Rule = "SEED4004";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    private const string Stated = "Moss's picture\n[|Moss (not verified) Feb 4, 2016 12:10 PM|]\n\nPeas.\n\n";
    private const string Bare = "Fern's picture\n\nBeans.\n\n";

    [Theory]
    [InlineData(Stated + Bare, 1, 2)]
    [InlineData(Bare + Stated + Bare, 1, 3)]
    [InlineData(Bare + Stated + "Ivy's picture\nIvy Feb 30, 2016 12:11 PM\n\nLeeks.\n", 2, 3)]
    public void The_first_detail_line_is_the_place(string comments, int stated, int all) => RuleTest.Reports(
        Rule, Front + Marker + comments, $"Only {stated} of {all} comments state status, parent and time; the crawler dropped the rest");

    [Theory]
    [InlineData(Bare + Bare)]
    [InlineData("Moss's picture\nMoss Feb 4, 2016 12:10 PM\n\nPeas.\n")]
    [InlineData("Moss's picture\nMoss Feb 4, 2016 12:10 PM\n\nPeas.\n\nIvy's picture\nIvy Feb 5, 2016 12:10 PM\n\nLeeks.\n")]
    [InlineData("")]
    public void All_or_none_is_fine(string comments) => RuleTest.IsSilent(Rule, Front + Marker + comments);

    [Fact]
    public void The_article_is_no_comment() => RuleTest.IsSilent(
        Rule, "Garden Club\n\nRosa's picture\nRosa Feb 4, 2016 12:10 PM\n\nText.\n\n" + Marker + Bare);

    [Fact]
    public void Of_other_shapes_the_line_with_the_first_time_is_the_place() => RuleTest.Reports(
        Rule,
        Front + "3 Comments\n\nFern says:\n\nBeans.\n\nMoss says:\n[|March 3, 2015 at 10:15 am|]\n\nPeas.\n\nIvy says:\n\nLeeks.\n",
        "Only 1 of 3 comments state a time; the crawler dropped the rest");

    [Fact]
    public void A_relative_time_is_one() =>
        RuleTest.IsSilent(Rule, Front + "2 Comments\n\nMoss • 2 years ago\nPeas.\n• Reply•Share ›\n\nFern • a year ago\nBeans.\n• Reply•Share ›\n");
}
