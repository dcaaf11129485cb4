namespace Seedbed.Syntax.Tests;

public sealed class RelativeTimestamp_tests
{
    private const string Rule = "SEED4009";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    [Theory]
    [InlineData("[|3 years ago|]\n\nPeas.")]
    [InlineData("[|1 year 2 months ago|]\n\nPeas.")]
    [InlineData("[|1 year, 2 months ago|]\n\nPeas.")]
    [InlineData("[|An hour ago|]\n\nPeas.")]
    [InlineData("[|about 5 minutes ago|]\n\nPeas.")]
    [InlineData("[|yesterday at 3:45 PM|]\n\nPeas.")]
    [InlineData("[|Yesterday at 15:45|]\n\nPeas.")]
    [InlineData("Moss [|3 years ago|]\n\nPeas.")]
    [InlineData("Moss (not verified) [|3 years ago|]\n\nPeas.")]
    [InlineData("Moss Fern [|3 years ago|]\n\nPeas.")]
    [InlineData("\n[|3 years ago|]\n\nPeas.")]
    [InlineData("\nPeas.\n\n[|2 weeks ago|]")]
    public void A_line_that_is_such_a_time_is_the_place(string lines) => RuleTest.Reports(Rule, $"{Front}{Marker}Moss's picture\n{lines}\n");

    [Fact]
    public void It_is_quoted() => RuleTest.Reports(
        Rule, "Garden Club\n\nRosa's picture\nRosa [|3 years ago|]\n\nThe club met.\n", "'3 years ago' needs a crawl date to become a time");

    [Theory]
    [InlineData("\nI was there 3 years ago.")]
    [InlineData("I was there 3 years ago\n\nPeas.")]
    [InlineData("Moss said that 3 years ago\n\nPeas.")]
    [InlineData("Mossy 3 years ago\n\nPeas.")]
    [InlineData("\n3 years ago")]
    [InlineData("3 years ago.\n\nPeas.")]
    [InlineData("3 years ago we met\n\nPeas.")]
    [InlineData("years ago\n\nPeas.")]
    [InlineData("long ago\n\nPeas.")]
    [InlineData("3 moons ago\n\nPeas.")]
    [InlineData("3 years\n\nPeas.")]
    [InlineData("yesterday\n\nPeas.")]
    [InlineData("yesterday at noon\n\nPeas.")]
    [InlineData("\nFern planted it\n\nabout 3 years or so ago")]
    public void Sentences_are_text(string lines) => RuleTest.IsSilent(Rule, $"{Front}{Marker}Moss's picture\n{lines}\n");

    [Fact]
    public void An_article_may_have_such_a_line() => RuleTest.IsSilent(Rule, Front + "3 years ago\n\nThe club was small.\n");

    [Fact]
    public void Of_times_that_headers_state_the_first_is_the_place() => RuleTest.Reports(
        Rule,
        $"{Front}3 Comments\n\nMoss • [|2 years ago|]\nPeas.\n• Reply•Share ›\n\nFern • a year ago\nBeans.\n• Reply•Share ›\n\nIvy • 9 months ago\nLeeks.\n• Reply•Share ›\n",
        "'2 years ago' and 2 more time(s) of headers need a crawl date to become times");

    [Fact]
    public void One_alone_is_quoted_alone() => RuleTest.Reports(
        Rule, $"{Front}1 Comment\n\nMoss • [|2 years ago|]\nPeas.\n• Reply•Share ›\n", "'2 years ago' needs a crawl date to become a time");

    [Fact]
    public void What_names_who_submitted_a_page_has_such_a_time_too() => RuleTest.Reports(
        Rule,
        "Garden Club (example.org)\n12 points by rosa [|3 days ago|] | hide | past | favorite | 2 comments\n\nmoss 2 days ago | next [–]\n\nPeas.\n\nreply\n\nfern 1 day ago | prev [–]\n\nBeans.\n\nreply\n",
        "'3 days ago' and 2 more time(s) of headers need a crawl date to become times");
}
