namespace Seedbed.Syntax.Tests;

public sealed class Unreadable_tests
{
    private const string Rule = "SEED1002";

    [Fact]
    public void A_file_without_text_is_reported_at_its_beginning() => RuleTest.Reports(
        Rule, "[||]", document => File(document, SeedEncoding.Unreadable), "'board/garden.txt' could not be read as text");

    [Fact]
    public void Nothing_else_is_said_of_such_a_file() =>
        Assert.Equal(Rule, Assert.Single(SeedChecks.Run(File(SeedParser.Parse(string.Empty), SeedEncoding.Unreadable))).Rule.Id);

    [Theory]
    [InlineData(SeedEncoding.Utf8)]
    [InlineData(SeedEncoding.Utf16)]
    [InlineData(SeedEncoding.Unknown)]
    public void An_empty_or_odd_text_was_read(SeedEncoding encoding) =>
        Assert.Empty(RuleTest.Find(Rule, File(SeedParser.Parse(string.Empty), encoding)));

    private static CheckedSeed File(SeedDocument document, SeedEncoding encoding) => new("board/garden.txt", document, encoding);
}
