namespace Seedbed.Syntax.Tests;

public sealed class NoFinalNewline_tests
{
    private const string Rule = "SEED1006";

    [Theory]
    [InlineData("The garden opens at ten.[||]")]
    [InlineData("One\nTwo[||]")]
    [InlineData("One\r\nTwo\r\n [||]")]
    [InlineData("One\n\u2028[||]")]
    [InlineData("One\n\u0085[||]")]
    public void The_end_is_where_something_is_missing(string marked) =>
        RuleTest.Reports(Rule, marked, "'seed.txt' does not end with a newline");

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("One\n")]
    [InlineData("One\r\n")]
    [InlineData("One\r")]
    [InlineData("One\n\n\n")]
    public void Every_kind_of_line_end_will_do(string text) => RuleTest.IsSilent(Rule, text);
}
