namespace Seedbed.Syntax.Tests;

public sealed class LostCharacters_tests
{
    private const string Rule = "SEED2002";

    [Fact]
    public void Runs_with_only_white_space_between_them_are_one_place() => RuleTest.Reports(
        Rule,
        "The firm Moss [|?????????? ??????|] is building gardens.",
        "16 question marks in a row where text was lost: 'firm Moss ?????????? ?????? is building'");

    [Theory]
    [InlineData("[|???|] opens at ten.")]
    [InlineData("The town of [|???|] lies north.")]
    [InlineData("The [|?????|], a rose, grows here.")]
    [InlineData("They call it “[|??????|]” there.")]
    [InlineData("[|??????|]")]
    [InlineData("The garden ([|???????? ??|]).")]
    [InlineData("It rained.\r[|?? ?????|] said so.")]
    [InlineData("A Title\n\nRain.\n\nComment viewing options\n\nFern's picture\n\nThe town of [|???|] lies in the north.")]
    [InlineData("A Title\n\nRain.\n\nComment viewing options\n\nFern's picture\n\nWe met Moss [|????? ????|] there.")]
    [InlineData("Our friend [|?????|] opens the garden.")]
    public void A_word_of_question_marks_is_lost(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("Kellogg ????, the town.")]
    [InlineData("What??? It rains?")]
    [InlineData("Quoi ???")]
    [InlineData("Quoi ??? Je ne sais pas.")]
    [InlineData("Mais pourquoi ?????")]
    [InlineData("He wrote: why ???")]
    [InlineData("(???)")]
    [InlineData("He paid (???) for it.")]
    [InlineData("“What ???”")]
    [InlineData("?????")]
    [InlineData("Moss (???? – 1750) grew roses.")]
    [InlineData("Born ????, died 1750.")]
    [InlineData("Really ?? Yes ??")]
    [InlineData("???!")]
    [InlineData("a ? b : c")]
    [InlineData("It is ?? and ?? here.")]
    [InlineData("")]
    [InlineData("A Title\n\nRain.\n\nComment viewing options\n\nFern's picture\n\nQuoi ??? encore de la pluie.")]
    [InlineData("A Title\n\nRain.\n\nComment viewing options\n\nFern's picture\n\nЧто ??? не может быть.")]
    [InlineData("A Title\n\nRain.\n\nComment viewing options\n\nFern's picture\n\nReally ????? No way.")]
    public void A_question_is_none(string text) => RuleTest.IsSilent(Rule, text);
}
