namespace Seedbed.Syntax.Tests;

public sealed class EmptySeed_tests
{
    private const string Rule = "SEED1007";

    [Theory]
    [InlineData("[||]")]
    [InlineData("[||]\n")]
    [InlineData("[||] \t\r\n\u00A0\u3000\r\n")]
    [InlineData("[||]\u2028\u0085")]
    public void White_space_is_no_text(string marked) => RuleTest.Reports(Rule, marked, "'seed.txt' has no text");

    [Theory]
    [InlineData("\n\n.")]
    [InlineData("0")]
    [InlineData("\u200B")]
    [InlineData("Comment viewing options")]
    public void Anything_else_is(string text) => RuleTest.IsSilent(Rule, text);

    [Theory]
    [InlineData(SeedEncoding.Unknown)]
    [InlineData(SeedEncoding.Unreadable)]
    public void Where_the_text_is_not_known_nothing_can_be_said_of_it(SeedEncoding encoding) =>
        Assert.Empty(RuleTest.Find(Rule, new CheckedSeed("garden.txt", SeedParser.Parse(string.Empty), encoding)));
}
