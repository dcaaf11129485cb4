namespace Seedbed.Syntax.Tests;

public sealed class ByteOrderMark_tests
{
    private const string Rule = "SEED1004";

    [Theory]
    [InlineData("[||]The garden opens at ten.\n")]
    [InlineData("[||]")]
    public void A_marked_file_is_reported_at_its_beginning(string marked) => RuleTest.Reports(
        Rule,
        marked,
        document => new CheckedSeed("board/garden.txt", document, hasByteOrderMark: true),
        "'board/garden.txt' starts with a byte order mark");

    [Fact]
    public void A_mark_in_the_text_is_not_one_of_the_file() => RuleTest.IsSilent(Rule, "\uFEFFThe garden opens at ten.\n");

    [Theory]
    [InlineData(SeedEncoding.Utf16)]
    [InlineData(SeedEncoding.Unknown)]
    public void Only_utf_8_can_do_without(SeedEncoding encoding) =>
        Assert.Empty(RuleTest.Find(Rule, new CheckedSeed("garden.txt", SeedParser.Parse("Ten."), encoding, hasByteOrderMark: true)));
}
