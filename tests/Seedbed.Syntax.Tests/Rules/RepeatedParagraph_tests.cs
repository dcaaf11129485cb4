namespace Seedbed.Syntax.Tests;

public sealed class RepeatedParagraph_tests
{
    private const string Rule = "SEED2013";

    [Fact]
    public void The_later_one_is_the_place() => RuleTest.Reports(
        Rule,
        "A Title\n\nThe garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.\n\nRain.\n\n[|The garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.|]\n",
        "Paragraph of 107 characters repeats line 3");

    [Theory]
    [InlineData("The garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.\n\n[|The garden \u00A0of\tthe town opens at ten in the morning and closes at six in the evening, every day of the year.|]\n\nRain.")]
    [InlineData("A Title\n\nRain.\n\nComment viewing options\n\nFern's picture\n\nThe garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.\n\nRain.\n\n[|The garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.|]")]
    public void White_space_makes_no_difference(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("The garden of the town opens at ten in the morning and closes at six in the evening, every day of .\n\nThe garden of the town opens at ten in the morning and closes at six in the evening, every day of .")]
    [InlineData("The garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.\n\nthe garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.")]
    [InlineData("The garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.\n\nThe garden of the town opens at ten in the morning and closes at six in the evening, every day of the year!")]
    [InlineData("The garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.")]
    public void Short_and_different_paragraphs_are_not_reported(string text) => RuleTest.IsSilent(Rule, text);

    [Theory]
    [InlineData("A Title\n\nThe garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.\n\nComment viewing options\n\nFern's picture\n\nThe garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.\n\nIndeed.")]
    [InlineData("A Title\n\nRain.\n\nComment viewing options\n\nFern's picture\n\nThe garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.\n\nMoss's picture\n\nThe garden of the town opens at ten in the morning and closes at six in the evening, every day of the year.\n\nIndeed.")]
    public void A_comment_may_quote_the_article_and_another_comment(string text) => RuleTest.IsSilent(Rule, text);
}
