namespace Seedbed.Syntax.Tests;

public sealed class LinkResidue_tests
{
    private const string Rule = "SEED2005";

    [Fact]
    public void A_piece_of_a_query_is_left_over() => RuleTest.Reports(
        Rule,
        "Yes...the garden you [|keep:,+roses&source=lnms&tbm=isch&s...|] is fine.",
        "Left-over of a link: 'keep:,+roses&source=lnms&tbm=isch&s...'");

    [Theory]
    [InlineData("[|roses&q=red...|]")]
    [InlineData("[|garden&utm_source=feed|]")]
    [InlineData("[|http://www.example.org/garden/2015/roses-...|]")]
    [InlineData("See [|(https://example.org/garden/ro…).|]")]
    [InlineData("[|href=\"http://example.org\"|]")]
    [InlineData("[|javascript:void(0)|]")]
    [InlineData("Our [|garden](http://example.org/ro|]")]
    public void What_is_left_of_links_is_told(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("http://example.org/a?x=1&y=2&z=3")]
    [InlineData("example.org/s?q=a&b=1&c=2")]
    [InlineData("search?q=a&b=1&c=2")]
    [InlineData("www.example.org...")]
    [InlineData("https://example.org/...")]
    [InlineData("R&D=fun")]
    [InlineData("R&D=fun...")]
    [InlineData("a&b=c")]
    [InlineData("See http://example.org/garden for roses...")]
    [InlineData("JavaScript: a guide")]
    [InlineData("The href= attribute")]
    [InlineData("<a href=\"http://example.org\">x</a>")]
    [InlineData("Fish & chips = dinner & tea = late")]
    [InlineData("Our [garden](http://example.org) and grant_type=rose&username=fern&size=2 and 'a=1&b=2&c=3'")]
    [InlineData("Q&A...")]
    public void Whole_addresses_and_ampersands_are_not(string text) => RuleTest.IsSilent(Rule, text);
}
