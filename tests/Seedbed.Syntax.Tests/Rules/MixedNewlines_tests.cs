namespace Seedbed.Syntax.Tests;

public sealed class MixedNewlines_tests
{
    private const string Rule = "SEED1005";

    [Theory]
    [InlineData("One\nTwo\nThree[|\r\n|]Four\r\n\r\n\nFive", "'seed.txt' mixes line endings: 3 LF, 3 CRLF, 0 CR; first change at line 3")]
    [InlineData("One\r\nTwo[|\n|]", "'seed.txt' mixes line endings: 1 LF, 1 CRLF, 0 CR; first change at line 2")]
    [InlineData("One\rTwo\r\r[|\r\n|]\n", "'seed.txt' mixes line endings: 1 LF, 1 CRLF, 3 CR; first change at line 4")]
    public void The_first_change_is_reported_once(string marked, string message) => RuleTest.Reports(Rule, marked, message);

    [Fact]
    public void A_carriage_return_too_many_is_a_line_end_of_its_own() => RuleTest.Reports(
        Rule, "One\r[|\r\n|]Two\r\r\n", "'seed.txt' mixes line endings: 0 LF, 2 CRLF, 2 CR; first change at line 2");

    [Theory]
    [InlineData("")]
    [InlineData("One")]
    [InlineData("One\n\nTwo\n")]
    [InlineData("One\r\n\r\nTwo\r\n")]
    [InlineData("One\r\rTwo\r")]
    [InlineData("One\r\nTwo")]
    [InlineData("One\u2028Two\nThree\u0085Four\n\vFive\fSix\n")]
    public void One_way_is_silent_and_other_separators_end_no_line(string text) => RuleTest.IsSilent(Rule, text);
}
