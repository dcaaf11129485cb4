namespace Seedbed.Syntax.Tests;

public sealed class BodyAfterThread_tests
{
    private const string Rule = "SEED3007";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    [Fact]
    public void Every_paragraph_behind_the_closing_controls_is_a_place() => RuleTest.Reports(
        Rule,
        $"{Front}{Marker}Moss's picture\n\nBeans.\n\n{Marker}Save settings\n\n[|The last line.|]\n\n[|Garden Club 2016|]\n",
        "Text after the last comment is not part of it: 'The last line.'",
        "Text after the last comment is not part of it: 'Garden Club 2016'");

    [Theory]
    [InlineData(Front + Marker + "Moss's picture\n\nBeans.\n\nThe last line.\n")]
    [InlineData(Front + Marker + "A stray line.\n\nMoss's picture\n\nBeans.\n")]
    [InlineData(Front + Marker + "Moss's picture\n\nBeans.\n\n" + Marker + "Save settings\n\nreply\n")]
    [InlineData(Front + Marker + "Moss's picture\n\nBeans.\n\n" + Marker + "Save settings\n\nFern's picture\n\nPeas.\n")]
    [InlineData(Front)]
    [InlineData("")]
    public void Text_of_comments_and_text_above_them_is_fine(string text) => RuleTest.IsSilent(Rule, text);
}
