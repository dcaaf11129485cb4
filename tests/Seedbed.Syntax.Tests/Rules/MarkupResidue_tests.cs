namespace Seedbed.Syntax.Tests;

public sealed class MarkupResidue_tests
{
    private const string Rule = "SEED2004";

    [Fact]
    public void Tags_and_references_are_places() => RuleTest.Reports(
        Rule,
        "[|<p>|]The garden[|&nbsp;|]opens.[|</p>|]",
        "HTML left in the text: '<p>'",
        "HTML left in the text: '&nbsp;'",
        "HTML left in the text: '</p>'");

    [Theory]
    [InlineData("[|<br/>|]")]
    [InlineData("[|<BR />|]")]
    [InlineData("[|<a href=\"http://example.org/?a=1&amp;b=2\" target=_blank>|]garden[|</a>|]")]
    [InlineData("[|<input disabled>|]")]
    [InlineData("[|<!-- note -->|]")]
    [InlineData("[|<!--|] note")]
    [InlineData("[|<!DOCTYPE html|]>")]
    [InlineData("[|<address class=\"x\">|]")]
    [InlineData("Caf[|&eacute;|] [|&#8217;|] [|&#x2019;|] [|&amp;|]amp;")]
    public void HTML_is_told(string marked) => RuleTest.Reports(Rule, marked);

    [Fact]
    public void The_start_of_a_section_of_characters_is_told() =>
        Assert.Equal(new SourceSpan(0, 9), Assert.Single(RuleTest.Find(Rule, RuleTest.Seed("<![CDATA[rain"))).Span);

    [Theory]
    [InlineData("a < b")]
    [InlineData("I <3 gardens")]
    [InlineData("AT&T; and R&D;")]
    [InlineData("if (a<b && c>d) return;")]
    [InlineData("<sarcasm>Lovely rain.</sarcasm>")]
    [InlineData("Send it to <address> at <time>.")]
    [InlineData("List<Object>, Map<A>, Foo<T>")]
    [InlineData("x <a or b> y")]
    [InlineData("<a@example.org>")]
    [InlineData("<http://example.org>")]
    [InlineData("<p")]
    [InlineData("< p >")]
    [InlineData("&unknown; &; &#; &#x; &#12345678;")]
    [InlineData("a<b\nc>d")]
    [InlineData("Fish &amp chips")]
    [InlineData("<bold>")]
    [InlineData("if a<b>c then")]
    [InlineData("Vec<u> and Map<i>")]
    public void Other_angle_brackets_and_ampersands_are_text(string text) => RuleTest.IsSilent(Rule, text);
}
