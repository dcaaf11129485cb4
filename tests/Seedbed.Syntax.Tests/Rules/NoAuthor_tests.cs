namespace Seedbed.Syntax.Tests;

public sealed class NoAuthor_tests
{
    private const string Rule = "SEED4002";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    [Fact]
    public void Every_paragraph_above_the_first_header_is_a_place() => RuleTest.Reports(
        Rule,
        $"{Front}{Marker}[|A stray line.|]\n\n[|And one more|]\n\nMoss's picture\n\nBeans.\n",
        "Text in the thread belongs to no comment header",
        "Text in the thread belongs to no comment header");

    [Theory]
    [InlineData(Front + Marker + "Moss's picture\n\nBeans.\n")]
    [InlineData(Front + Marker + "Save settings\n\nMoss's picture\n\nBeans.\n")]
    [InlineData(Front + Marker + "Moss's picture\n\nBeans.\n\n" + Marker + "Save settings\n\nThe last line.\n")]
    [InlineData(Front + Marker + "Somebody wrote something.\n")]
    [InlineData(Front)]
    [InlineData("")]
    public void Controls_and_text_below_the_comments_are_another_matter(string text) => RuleTest.IsSilent(Rule, text);
}
