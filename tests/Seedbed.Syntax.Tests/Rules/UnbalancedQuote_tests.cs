namespace Seedbed.Syntax.Tests;

public sealed class UnbalancedQuote_tests
{
    private const string Rule = "SEED2010";

    [Fact]
    public void The_mark_that_stays_open_is_the_place() => RuleTest.Reports(
        Rule,
        "The sky.\n\nShe said, [|\"|]It rains. He left.\n\nThe end.",
        "Quotation opened at 3:11 is not closed");

    [Theory]
    [InlineData("He says [|“|]yes and goes.")]
    [InlineData("Er sagt [|„|]ja und geht.")]
    [InlineData("[|\"|]One. \"Two.\"\n\nThree.")]
    [InlineData("He said [|\"|]yes'' and left.\n\n\"No,\" she said.")]
    [InlineData("Fern wrote ([|\"|]yes).")]
    [InlineData("[|“|]The 5″ one. “Two.”")]
    public void Every_kind_of_mark_is_told(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("She said, \"It rains.\"")]
    [InlineData("\"One.\n\n\"Two.\"\n\nThree.")]
    [InlineData("“One.\n\n“Two.”\n\nThree.")]
    [InlineData("„Hallo“, sagt sie. „Tak” mówi.")]
    [InlineData("”Hej”, sa han.")]
    [InlineData("\"Hallo“, sagt sie.")]
    [InlineData("A 12\" pizza and a 6'2\" man.")]
    [InlineData("\"It was 5\" long,\" he said.")]
    [InlineData("\"A \"B\" C\"")]
    [InlineData("צה\"ל")]
    [InlineData("他说：\"你好\"我们去\"花园\"吧。")]
    [InlineData("\"x\"/\"y\"—\"z\"")]
    [InlineData("It rains.\"")]
    [InlineData("”")]
    [InlineData("")]
    public void Balanced_text_is_not_reported(string text) => RuleTest.IsSilent(Rule, text);
}
