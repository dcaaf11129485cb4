namespace Seedbed.Syntax.Tests;

public sealed class InvisibleCharacter_tests
{
    private const string Rule = "SEED1009";

    [Fact]
    public void Every_run_is_named() => RuleTest.Reports(
        Rule,
        "[|\uFEFF|]The gar[|\u200B|]den[|\u2060\u2060|][|\u202E|]sgnis[|\u202C|].",
        "Invisible character U+FEFF (ZERO WIDTH NO-BREAK SPACE)",
        "Invisible character U+200B (ZERO WIDTH SPACE)",
        "Invisible character U+2060 (WORD JOINER)",
        "Invisible character U+202E (RIGHT-TO-LEFT OVERRIDE)",
        "Invisible character U+202C (POP DIRECTIONAL FORMATTING)");

    [Theory]
    [InlineData("gar[|\u200C|]den")]
    [InlineData("Stra[|\u200D|]ße")]
    [InlineData("20[|\u200D|]15")]
    [InlineData("Đà[|\u200C|]Lạt")]
    [InlineData("w[|\u200B|][|\u200C|][|\u200D|]ord")]
    public void Joiners_within_a_latin_word_are_reported(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("SMS\u200Cها")]
    [InlineData("क्\u200Dष क्\u200Cष")]
    [InlineData("👩\u200D🌾 and 👨\u200D👩\u200D👧")]
    [InlineData("❤\uFE0F\u200D🔥")]
    [InlineData("ශ්\u200Dරී")]
    public void Joiners_that_a_script_or_a_picture_needs_are_silent(string text) => RuleTest.IsSilent(Rule, text);

    [Theory]
    [InlineData("The date is [|\u200E|]2/4/2016.")]
    [InlineData("Ten[|\u200F|] o'clock")]
    public void Marks_of_direction_are_odd_where_there_is_one_direction(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("שלום (Hello)\u200F!")]
    [InlineData("\u200EC# \u200Fو C++")]
    [InlineData("\U0001E900 \u200F!")]
    public void They_are_silent_where_there_are_two(string text) => RuleTest.IsSilent(Rule, text);

    [Fact]
    public void Overrides_are_reported_among_right_to_left_letters_too() => RuleTest.Reports(Rule, "שלום [|\u202D|]abc\u202C\u200F");

    [Fact]
    public void Embeddings_and_isolates_do_there_what_they_are_for() => RuleTest.IsSilent(Rule, "שלום \u2066hall.txt\u2069 \u202Aabc\u202C");

    [Theory]
    [InlineData("ភាសា\u200Bខ្មែរ")]
    [InlineData("ภาษา\u200Bไทย และ Facebook\u200Bของ")]
    [InlineData("ᠪᠠᠷ\u180Eᠠ")]
    public void What_parts_words_in_scripts_without_spaces_is_silent(string text) => RuleTest.IsSilent(Rule, text);

    [Theory]
    [InlineData("日本[|\u200B|]語")]
    [InlineData("a[|\u180E|]b")]
    [InlineData("f[|\u2061|](x)")]
    [InlineData("שלום[|\u200B|]")]
    public void Elsewhere_it_is_not(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("")]
    [InlineData("Donau\u00ADdampf\u00ADschiff")]
    [InlineData("A\u00A0B\u202FC\u2009D\u3000E\u2028F")]
    [InlineData("A\u034FB \u2065 \u206A ☀\uFE0F")]
    public void Soft_hyphens_spaces_and_selectors_are_left_alone(string text) => RuleTest.IsSilent(Rule, text);
}
