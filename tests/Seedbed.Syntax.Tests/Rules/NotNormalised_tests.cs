namespace Seedbed.Syntax.Tests;

public sealed class NotNormalised_tests
{
    private const string Rule = "SEED1010";

    [Fact]
    public void One_place_is_shown() =>
        RuleTest.Reports(Rule, "The caf[|e\u0301|] opens.", "Text is not in Unicode form NFC at 'e\u0301'");

    [Fact]
    public void Several_places_are_counted() => RuleTest.Reports(
        Rule,
        "The caf[|e\u0301|] and the jardi\u0301n of A\u030Ange.",
        "Text is not in Unicode form NFC at 3 places, the first of them 'e\u0301'");

    [Theory]
    [InlineData("20 k[|\u2126|]")] // OHM SIGN
    [InlineData("[|\u212B|]ngström")] // ANGSTROM SIGN
    [InlineData("[|\u1112\u1161\u11AB|]\u1100\u116E\u11A8")] // 한국
    [InlineData("[|가\u11A8|]")]
    [InlineData("[|q\u0307\u0323|]")] // marks in the wrong order
    [InlineData("Vi[|ê\u0323|]t Nam")]
    [InlineData("[|\u304B\u3099|]")] // か and its voicing mark
    [InlineData("[|\uF900|]")] // a compatibility ideograph
    [InlineData("[|\U0001D15E|]")] // a musical symbol that is excluded from composition
    [InlineData("[|\u0301\u0323|] at the beginning")]
    public void What_changes_is_the_character_with_its_marks(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("")]
    [InlineData("The café of Ångström in Việt Nam, 한국, が.")]
    [InlineData("q\u0323\u0307 and x\u0301")] // there is no single character for these
    [InlineData("Ω and µ and ﬁ and ½ and Ａ")] // other forms of Unicode would change these
    [InlineData("👩🏽 ☀\uFE0F ❤")]
    [InlineData("हिन्दी தமிழ் ภาษาไทย עברית العربية")]
    [InlineData("\u0301 alone")]
    public void What_nfc_leaves_alone_is_silent(string text) => RuleTest.IsSilent(Rule, text);

    [Fact]
    public void What_is_no_character_is_passed_over() =>
        RuleTest.Reports(Rule, "\uD83C\u0301\uFFFE\u0301\uFFFF\uFDD0\U0001FFFE\uDF89\uD83C caf[|e\u0301|]\uD83C");

    [Fact]
    public void A_letter_with_thousands_of_marks_is_looked_at_in_pieces()
    {
        string marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 50_000));

        Finding finding = Assert.Single(RuleTest.Find(Rule, RuleTest.Seed("x" + marks)));

        Assert.Equal(new SourceSpan(0, 31), finding.Span);
    }
}
