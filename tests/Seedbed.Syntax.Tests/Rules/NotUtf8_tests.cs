namespace Seedbed.Syntax.Tests;

public sealed class NotUtf8_tests
{
    private const string Rule = "SEED1001";

    [Fact]
    public void The_first_place_that_could_not_be_decoded_is_reported_with_their_number() => RuleTest.Reports(
        Rule,
        "Caf[|\uFFFD|]\uFFFD opens.\nIt closes \uFFFD late.",
        document => File(document, SeedEncoding.Unknown),
        "'board/garden.txt' is not valid UTF-8: 3 byte sequence(s) could not be decoded. The text would differ between Windows and Linux builds");

    [Theory]
    [InlineData("[||]")]
    [InlineData("[||]CafÃ© opens at ten.")]
    public void A_text_that_shows_nothing_is_reported_as_a_whole(string marked) => RuleTest.Reports(
        Rule,
        marked,
        document => File(document, SeedEncoding.Unknown),
        "'board/garden.txt' is not valid UTF-8. The text would differ between Windows and Linux builds");

    [Theory]
    [InlineData(SeedEncoding.Utf8)]
    [InlineData(SeedEncoding.Utf16)]
    [InlineData(SeedEncoding.Unreadable)]
    public void What_is_known_to_be_something_else_is_silent(SeedEncoding encoding) =>
        Assert.Empty(RuleTest.Find(Rule, File(SeedParser.Parse("Caf\uFFFD opens."), encoding)));

    private static CheckedSeed File(SeedDocument document, SeedEncoding encoding) => new("board/garden.txt", document, encoding);
}
