namespace Seedbed.Syntax.Tests;

public sealed class NbspBetweenWords_tests
{
    private const string Rule = "SEED2007";

    [Fact]
    public void The_habit_is_reported_once() => RuleTest.Reports(
        Rule,
        "The garden, which[|\u00A0|]is large, is\u00A0open.",
        "2 NO-BREAK SPACEs between words: a search for 'which is' will not match");

    [Theory]
    [InlineData("Сад[|\u00A0|]открыт.")]
    [InlineData("Don’t[|\u00A0|]go.")]
    [InlineData("The café[|\u00A0|]opens.")]
    public void Words_of_any_script_count(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("Quoi\u00A0? «\u00A0Oui\u00A0»")]
    [InlineData("10\u00A0000 and 5\u00A0km")]
    [InlineData("w\u00A0ogrodzie, v\u00A0Praze")]
    [InlineData("J.\u00A0Moss")]
    [InlineData("A.\u00A0B. Moss")]
    [InlineData("rain \u00A0snow")]
    [InlineData("rain.\u00A0 Snow")]
    [InlineData("rain\u00A0\u00A0snow")]
    [InlineData("rain\u00A0")]
    [InlineData("\u00A0rain")]
    [InlineData("§\u00A05")]
    [InlineData("Nr\u00A05")]
    public void Deliberate_typography_is_not_the_habit(string text) => RuleTest.IsSilent(Rule, text);
}
