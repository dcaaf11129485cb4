namespace Seedbed.Syntax.Tests;

public sealed class MixedQuotes_tests
{
    private const string Rule = "SEED2011";

    [Fact]
    public void The_first_of_the_rarer_kind_is_the_place() => RuleTest.Reports(
        Rule,
        "It's the town's garden, and it[|’|]s open.",
        "Straight and curly quotes are mixed (2 straight, 1 curly)");

    [Fact]
    public void Both_groups_are_counted() => RuleTest.Reports(
        Rule,
        "“Yes,” it’s [|\"|]open\".",
        "Straight and curly quotes are mixed (2 straight, 3 curly)");

    [Theory]
    [InlineData("It[|'|]s ‘open’.")]
    [InlineData("„Ja“ or [|\"|]no\".")]
    public void Single_marks_count(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("It's \"open\".")]
    [InlineData("It’s “open”.")]
    [InlineData("It’s \"open\".")]
    [InlineData("It's “open”.")]
    [InlineData("He’s 5'11\" tall, “big”.")]
    [InlineData("40° 26' 46\" N, it’s far.")]
    [InlineData("«Oui», it’s open.")]
    [InlineData("")]
    public void One_kind_within_each_group_is_not_mixed(string text) => RuleTest.IsSilent(Rule, text);
}
