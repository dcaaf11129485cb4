namespace Seedbed.Syntax.Tests;

public sealed class TextAboveTitle_tests
{
    private const string Rule = "SEED3009";
    private const string Article = "The beans are higher than ever this year\n\nBy Rosa Lind\n\nThe club met on Sunday, under the highest of them.\n";

    [Fact]
    public void A_name_is_the_place() => RuleTest.Reports(Rule, $"[|Garden Club|]\n\n{Article}", "Line above the title is read as text: 'Garden Club'");

    [Fact]
    public void So_is_what_the_site_says_of_itself() => RuleTest.Reports(
        Rule,
        $"[|Garden Club|]\n\n[|Notes from the valley|]\n\n{Article}",
        "Line above the title is read as text: 'Garden Club'",
        "Line above the title is read as text: 'Notes from the valley'");

    [Theory]
    [InlineData(Article)]
    [InlineData("Home | Garden | Beans\n\n" + Article)]
    [InlineData("Garden Club\n\nThe beans are higher than ever this year.\n\nBy Rosa Lind\n\nThe club met on Sunday.\n")]
    [InlineData("The club met on Sunday.\n\nIt rained.\n")]
    [InlineData("")]
    public void Known_words_or_nothing_above_is_fine(string text) => RuleTest.IsSilent(Rule, text);
}
