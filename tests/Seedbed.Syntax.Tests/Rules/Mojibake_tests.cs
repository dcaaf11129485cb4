namespace Seedbed.Syntax.Tests;

public sealed class Mojibake_tests
{
    private const string Rule = "SEED2003";

    [Fact]
    public void A_run_is_a_place() => RuleTest.Reports(
        Rule,
        "The caf[|Ã©|] opens at ten.",
        "'Ã©' looks like UTF-8 read as Windows-1252; probably 'é'");

    [Fact]
    public void Controls_tell_Latin_1() => RuleTest.Reports(
        Rule,
        "It[|â\u0080\u0099|]s warm.",
        "'â\\u0080\\u0099' looks like UTF-8 read as Latin-1; probably '’'");

    [Fact]
    public void What_was_read_wrongly_twice_is_decoded_twice() => RuleTest.Reports(
        Rule,
        "It[|Ã¢â‚¬â„¢|]s warm.",
        "'Ã¢â‚¬â„¢' looks like UTF-8 read as Windows-1252; probably '’'");

    [Fact]
    public void Windows_controls_are_shown_as_what_they_are() => RuleTest.Reports(
        Rule,
        "We don[|Â’|]t.",
        "'Â’' looks like UTF-8 read as Windows-1252; probably '’'");

    [Theory]
    [InlineData("It[|â€™|]s warm.")]
    [InlineData("[|â€œ|]Quoted[|â€\u009D|]")]
    [InlineData("20[|Â°|]C")]
    [InlineData("[|Â£|]5, or \"[|Â£|]6\"")]
    [InlineData("[|Ã–|]sterreich")]
    [InlineData("V[|Ã¶|]lker")]
    [InlineData("[|ÐŸÑ€Ð¸Ð²ÐµÑ‚|]")]
    [InlineData("[|æ—¥æœ¬èªž|]")]
    [InlineData("[|ðŸ˜€|]")]
    [InlineData("[|Ã\u0096|]sterreich")]
    [InlineData("w[|Å‚|]a[|Å›|]nie")]
    [InlineData("Ko[|Å¡|]ice")]
    [InlineData("[|×©×œ×•|]")]
    [InlineData("[|Ø§Ù„|]")]
    [InlineData("S[|Ã£|]o Jos[|Ã©|]")]
    [InlineData("one.[|Â\u00A0|] Two")]
    [InlineData("[|Ã‰|]cole")]
    [InlineData("[|ï»¿|]The garden")]
    [InlineData("Il va [|Ã\u00A0|] la ville.")]
    [InlineData("A box of 3[|Ã—|]5.")]
    [InlineData("See [|â†’|] here, [|âœ“|] done.")]
    public void Letters_and_marks_of_many_languages_are_told(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("«CAFÉ»")]
    [InlineData("MAÇÃO")]
    [InlineData("São Tomé")]
    [InlineData("Ångström")]
    [InlineData("3×½")]
    [InlineData("3×½cup, 2×½×¼")]
    [InlineData("Maß²")]
    [InlineData("naïve façade")]
    [InlineData("Ñandú")]
    [InlineData("«Â»")]
    [InlineData("« Â »")]
    [InlineData("«\u00A0Â\u00A0»")]
    [InlineData("“Â” and ‘Â’")]
    [InlineData("ÎN, ÎNTRE")]
    [InlineData("Ân, Âu, ẤN")]
    [InlineData("NÃO, IRMÃ")]
    [InlineData("MAÇÃ»")]
    [InlineData("MANHÃ…")]
    [InlineData("café»…")]
    [InlineData("café¹²")]
    [InlineData("„kříž“")]
    [InlineData("„stráž”…")]
    [InlineData("habló…”»")]
    [InlineData("við…”»")]
    [InlineData("Å’s harbour, Ñ’s tilde")]
    [InlineData("İstanbul’da çay")]
    [InlineData("Είναι «ΚΑΛΆ»")]
    [InlineData("olé´s…")]
    [InlineData("\uD83D Ã")]
    [InlineData("Ã")]
    public void Good_text_that_looks_like_it_is_not_reported(string text) => RuleTest.IsSilent(Rule, text);
}
