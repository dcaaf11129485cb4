namespace Seedbed.Syntax.Tests;

public sealed class UnexpectedEncoding_tests
{
    private const string Rule = "SEED1003";

    [Theory]
    [InlineData("[||]The garden opens at ten.\n")]
    [InlineData("[||]")]
    public void Utf_16_is_reported_at_the_beginning(string marked) => RuleTest.Reports(
        Rule,
        marked,
        document => new CheckedSeed("board/garden.txt", document, SeedEncoding.Utf16, hasByteOrderMark: true),
        "'board/garden.txt' is UTF-16; seeds are expected in UTF-8");

    [Theory]
    [InlineData(SeedEncoding.Utf8)]
    [InlineData(SeedEncoding.Unknown)]
    [InlineData(SeedEncoding.Unreadable)]
    public void Other_encodings_are_no_concern_of_this_rule(SeedEncoding encoding) =>
        Assert.Empty(RuleTest.Find(Rule, new CheckedSeed("garden.txt", SeedParser.Parse("日本語。"), encoding, hasByteOrderMark: true)));
}
