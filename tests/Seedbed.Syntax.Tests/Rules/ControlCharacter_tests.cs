namespace Seedbed.Syntax.Tests;

public sealed class ControlCharacter_tests
{
    private const string Rule = "SEED1008";

    [Fact]
    public void A_run_of_one_character_is_one_place() => RuleTest.Reports(
        Rule,
        "Bells[|\a|] ring[|\0\0\0|][|\u001B|].\n[|\f|]Page two[|\u007F|]",
        "Control character U+0007 in text",
        "Control character U+0000 in text, 3 times",
        "Control character U+001B in text",
        "Control character U+000C in text",
        "Control character U+007F in text");

    [Theory]
    [InlineData("They don[|\u0092|]t know.")]
    [InlineData("One[|\u0085|]Two")]
    [InlineData("[|\u0093|]Quoted[|\u0094|]")]
    [InlineData("The café [|\u0096|] a garden")]
    [InlineData("5×5[|\u0080|]")]
    [InlineData("Ã©A[|\u0080|]")]
    [InlineData("chanté[|\u0094|] puis")]
    [InlineData("le café[|\u0085|] fermé")]
    public void Controls_behind_anything_but_a_misread_byte_are_controls(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("itâ\u0080\u0099s late")] // ’
    [InlineData("Ã\u0096sterreich")] // Ö
    [InlineData("æ\u0097¥æ\u009C¬èª\u009E")] // 日本語
    [InlineData("é¹\u0085")] // 鹅: what follows the lead is no control
    [InlineData("â€\u009D")] // ” through Windows-1252, which leaves 9D undefined
    [InlineData("ð\u009F\u0098\u0080")] // 😀
    public void Pieces_of_mojibake_have_a_rule_of_their_own(string text) => RuleTest.IsSilent(Rule, text);

    [Theory]
    [InlineData("")]
    [InlineData("A\tB\r\nC\rD\n")]
    [InlineData("A\u00A0B \u00AD ~ ¡")]
    [InlineData("A\u2028B\u2029C")]
    [InlineData("The picture ␛ of a control")]
    public void Tabs_line_ends_and_what_lies_beside_the_controls_are_silent(string text) => RuleTest.IsSilent(Rule, text);
}
