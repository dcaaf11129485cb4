namespace Seedbed.Syntax.Tests;

public sealed class BadTimestamp_tests
{
    private const string Rule = "SEED4008";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    private const string Fern = "Fern's picture\nFern Feb 4, 2016 12:10 PM\n\nBeans.\n\n";

    [Theory]
    [InlineData("[|Feb 30, 2016 12:10 PM|]")]
    [InlineData("[|Foo 4, 2016 12:10 PM|]")]
    [InlineData("[|Feb 4, 2016 13:10 PM|]")]
    [InlineData("[|Feb 29, 2015 1:10 AM|]")]
    public void What_is_no_date_is_the_place(string time) => RuleTest.Reports(
        Rule, $"{Front}{Marker}Moss's picture\nMoss {time}\n\nPeas.\n", $"'{time[2..^2]}' is not a date in shape drupal");

    [Fact]
    public void The_byline_has_a_time_too() => RuleTest.Reports(
        Rule, "Garden Club\n\nRosa's picture\nRosa [|Feb 30, 2016 12:10 PM|]\n\nText.\n", "'Feb 30, 2016 12:10 PM' is not a date in shape drupal");

    [Fact]
    public void An_answer_before_its_question_is_a_place()
    {
        string text = $"{Front}{Marker}{Fern}Moss's picture\nMoss Fern [|Feb 4, 2016 12:08 PM|]\n\nPeas.\n";

        RuleTest.Reports(Rule, text, "'Feb 4, 2016 12:08 PM' is earlier than the comment it answers ('Feb 4, 2016 12:10 PM')");
        SourceSpan related = RuleTest.Find(Rule, RuleTest.Seed(RuleTest.Unmark(text).Text))[0].Related!.Value;
        Assert.Equal("Feb 4, 2016 12:10 PM", related.Of(text));
    }

    [Theory]
    [InlineData(Fern + "Moss's picture\nMoss Fern Feb 4, 2016 12:09 PM\n\nPeas.\n")]
    [InlineData(Fern + "Moss's picture\nMoss Fern Feb 4, 2016 12:10 PM\n\nPeas.\n")]
    [InlineData(Fern + "Moss's picture\nMoss Feb 4, 2015 12:10 PM\n\nPeas.\n")]
    [InlineData("Moss's picture\nMoss Fern Feb 4, 2015 12:10 PM\n\nPeas.\n\n" + Fern)]
    [InlineData("Fern's picture\n\nBeans.\n\nMoss's picture\nMoss Fern Feb 4, 2015 12:10 PM\n\nPeas.\n")]
    [InlineData("Moss's picture\nMoss Feb 29, 2016 12:10 PM\n\nPeas.\n")]
    [InlineData("Moss's picture\nIvy Feb 30, 2016 12:10 PM\n\nPeas.\n")]
    [InlineData("")]
    public void Other_times_are_fine(string comments) => RuleTest.IsSilent(Rule, Front + Marker + comments);

    [Fact]
    public void Any_comment_of_the_name_may_be_the_one_that_is_answered()
    {
        const string Later = "Fern's picture\nFern Moss Feb 4, 2016 3:00 PM\n\nKale.\n\n";
        const string Answer = "Moss's picture\nMoss Fern Feb 4, 2016 1:00 PM\n\nPeas.\n\n";

        RuleTest.IsSilent(Rule, Front + Marker + Fern + Later + Answer);
        RuleTest.IsSilent(Rule, Front + Marker + Later + Answer + Fern);
        RuleTest.IsSilent(Rule, Front + Marker + Later + Answer + "Fern's picture\n\nBeans.\n");
    }

    [Theory]
    [InlineData("By Rosa Lind on [|February 30, 2016|]", "'February 30, 2016' is not a date")]
    [InlineData("By Rosa Lind\n[|February 30, 2016|]", "'February 30, 2016' is not a date")]
    [InlineData("Published: [|03/04/2016|]", "'03/04/2016' may have the day first or the month, and nothing tells which")]
    public void So_have_lines_of_their_own(string front, string message) => RuleTest.Reports(Rule, $"Garden Club\n\n{front}\n\nThe club met on Sunday.\n", message);

    [Fact]
    public void Days_that_may_be_months_are_one_finding_for_a_thread() => RuleTest.Reports(
        Rule,
        $"{Front}2 comments:\n\nMoss said...\nPeas.\n[|3/04/2016 10:15 AM|]\n\nFern said...\nBeans.\n4/04/2016 11:15 AM\n\nIvy said...\nLeeks.\n5/06/2016 12:15 PM\n",
        "'3/04/2016 10:15 AM' and 1 more time(s) may have the day first or the month, and nothing in the thread tells which");

    [Fact]
    public void One_such_time_is_told_alone() => RuleTest.Reports(
        Rule,
        $"{Front}1 comments:\n\nMoss said...\nPeas.\n[|3/04/2016 10:15 AM|]\n",
        "'3/04/2016 10:15 AM' may have the day first or the month, and nothing in the thread tells which");

    [Theory]
    [InlineData(Front + "2 comments:\n\nMoss said...\nPeas.\n3/04/2016 10:15 AM\n\nFern said...\nBeans.\n3/14/2016 11:15 AM\n")]
    [InlineData(Front + "2 comments:\n\nMoss said...\nPeas.\n10:15 AM\n\nFern said...\nBeans.\n11:15 AM\n")]
    [InlineData(Front + "2 Comments\n\nMoss • 2 years ago\nPeas.\n• Reply•Share ›\n\nFern • a year ago\nBeans.\n• Reply•Share ›\n")]
    public void A_known_order_a_time_of_day_alone_and_a_relative_time_are_dates(string text) => RuleTest.IsSilent(Rule, text);

    [Fact]
    public void An_answer_on_the_day_of_its_question_may_be_later() => RuleTest.IsSilent(
        Rule,
        Front + "2 Comments\n\nFern on March 3, 2015 | next [–]\nBeans.\n\nMoss on March 3, 2015 | parent | prev [–]\nPeas.\n");
}
