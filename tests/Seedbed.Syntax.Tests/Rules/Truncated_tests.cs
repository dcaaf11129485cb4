namespace Seedbed.Syntax.Tests;

public sealed class Truncated_tests
{
    private const string Rule = "SEED2014";

    [Fact]
    public void The_tail_is_the_place() => RuleTest.Reports(
        Rule,
        "The garden opens early in spring and closes late in autumn, and [|the|]",
        "Text seems cut off: last paragraph ends in 'the'");

    [Fact]
    public void Article_and_thread_are_looked_at() => RuleTest.Reports(
        Rule,
        "A Title\n\nIt rains in the town and in the [|garden,|]\n\nComment viewing options\n\nFern's picture\n\nYes. [|[…]|]",
        "Text seems cut off: last paragraph ends in 'garden,'",
        "Text seems cut off: last paragraph ends in '[…]'");

    [Fact]
    public void A_body_whose_other_sentences_end_shows_that_one_does_not() => RuleTest.Reports(
        Rule,
        "A Title\n\nRain.\n\nSnow.\n\nSun.\n\nWind.\n\nThe garden of the town opens at ten in the morning and then closes at six in the evening of every [|day|]",
        "Text seems cut off: last paragraph ends in 'day'");

    [Theory]
    [InlineData("It rains in the town and the [|gardens;|]")]
    [InlineData("It rains in the [|gard-|]")]
    [InlineData("It rains. [|Read more »|]")]
    [InlineData("[|Continue reading...|]")]
    [InlineData("It rains and [|“|]")]
    [InlineData("It rains [|(|]")]
    [InlineData("[|他们今天在花园里散步，看见了许多美丽的花朵，然后他们高兴地回家去了，|]")]
    [InlineData("The garden opens early in spring and closes late in autumn, the rain of the town goes [|with|]")]
    public void What_must_go_on_is_told(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("It rains...")]
    [InlineData("It rains…")]
    [InlineData("It rains")]
    [InlineData("The rain stops and")]
    [InlineData("Best regards,")]
    [InlineData("Τι κάνεις;")]
    [InlineData("Очень жаль (")]
    [InlineData("I am sad : (")]
    [InlineData("A plain B-")]
    [InlineData("I think I should read more")]
    [InlineData("Nous aimons les jardins et les fleurs, c'est tout ce qu'il y a")]
    [InlineData("Der Garten ist schön, und im Frühjahr fangen wir mit allem an")]
    [InlineData("»So endet es am Abend in der Stadt«")]
    [InlineData("(")]
    [InlineData("A Title\n\nRain.\n\nSnow.\n\nSun.\n\nWind.\n\nThe garden of the town opens at ten in the morning and then closes at six in the evening of every day.")]
    [InlineData("A Title\n\nRain.\n\nSnow.\n\nSun.\n\nWind.\n\nAt https://example.org/garden/The-garden-of-the-town-opens-at-ten-in-the-morning-and-then-closes-at-six-in-the-evening-of-every-day")]
    [InlineData("A Title\n\nRain.\n\nSnow.\n\nSun.\n\nWind.\n\nTags: The garden of the town opens at ten in the morning and then closes at six in the evening of every day")]
    [InlineData("A Title\n\nRain.\n\nSnow.\n\nSun.\n\nWind.\n\nShort end")]
    [InlineData("日本語の庭は朝の十時に開きます")]
    [InlineData("A Title\n\nRain.\n\nSnow.\n\nSun.\n\nWind.\n\nRosa Lind and Fern Moss of the town paper contributed to this report on the garden and on the long harvest of the year")]
    [InlineData("A Title\n\nRain.\n\nSnow.\n\nSun.\n\nWind.\n\nThe garden of the town, here on a photo of last spring, opens at ten in the morning and closes at six in the evening hours")]
    [InlineData("A Title\n\nRain.\n\nSnow.\n\nSun.\n\nWind.\n\nThe garden of the town opens at ten in the morning and then closes at six in the evening of every day, says Rosa Lind of Harbour Hill")]
    public void What_can_be_an_end_is_not_reported(string text) => RuleTest.IsSilent(Rule, text);

    [Theory]
    [InlineData("A Title\n\nRain.\n\nComment viewing options\n\nFern's picture\n\nThe garden and the town are all that I can tell you of where I come from")]
    public void A_reader_may_end_in_a_preposition(string text) => RuleTest.IsSilent(Rule, text);
}
