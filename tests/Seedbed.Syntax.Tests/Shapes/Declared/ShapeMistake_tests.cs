namespace Seedbed.Syntax.Tests;

/// <summary>What is said of settings about shapes that cannot be used: where in the value, and what to write instead.</summary>
public sealed class ShapeMistake_tests
{
    private const string Header = "{author}, {posted:yyyy-MM-dd}";
    private const string Parts = "above, closing, detail, end, furniture, header, marker, placement, quote, status, times";
    private const string Time = "no format of a time: ";
    private const string Nobody = "such a line names nobody; write {any} for words of any kind";
    private const string Empty = "nothing is declared here; a value ends at the first '#' or ';', so write {hash} and {semicolon} for these, or unset";

    [Theory]
    [InlineData("header", "{autor}, on", 0, "there is no field 'autor', only author, ")]
    [InlineData("header", "by {author", 3, "this field is not closed")]
    [InlineData("header", "{author} } wrote", 9, "a '}' that closes nothing")]
    [InlineData("header", "{author:x} wrote", 7, "only 'posted' has a format; write '{author}'")]
    [InlineData("header", "{author} on {posted:yyyy-QQ}", 25, Time)]
    [InlineData("header", "{author} on {posted:}", 20, Time)]
    [InlineData("header", "{author}{? on {posted:yyyy}", 10, "this optional part is not closed")]
    [InlineData("header", "{author}{? a{? b}} wrote", 12, "an optional part within another")]
    [InlineData("header", "{author}{? a}{? b}{? c}{? d}{? e} wrote", 28, "more than 4 optional parts")]
    [InlineData("header", "{author} {author} wrote", 0, "a second '{author}'")]
    [InlineData("header", "{author}{any} wrote", 0, "nothing stands between two fields of any length")]
    [InlineData("header", "{author}", 0, "every short line would be a header")]
    [InlineData("header", "{author}{? wrote:}", 0, "every short line would be a header")]
    [InlineData("header", "on {posted:yyyy}", 0, "it does not say who wrote the comment; write {author} here, or in above or detail")]
    [InlineData("header", "#1{? {author}} wrote", 0, "it does not say who wrote the comment")]
    [InlineData("header", "{author} on {posted}", 12, "no times are declared; write {posted:yyyy-MM-dd HH:mm}, or seedbed_shape.board.times = yyyy-MM-dd HH:mm")]
    [InlineData("header", "{author} {status} wrote", 9, "no words are declared for it; write seedbed_shape.board.status = (guest)=NotVerified")]
    [InlineData("header", "{author} wrote on{wrap}", 17, "a line of a shape of your own is not broken; declare the one below as detail")]
    [InlineData("header.2", "{author}", 0, "every short line would be a header")]
    [InlineData("header.2", "", 0, Empty)]
    [InlineData("detail", "", 0, Empty)]
    [InlineData("detail", "{any}", 0, "every line would match")]
    [InlineData("closing", "by {author}", 3, "the author's name stands in header, above or detail")]
    [InlineData("marker", "Answers to {author}", 11, Nobody)]
    [InlineData("marker", "Answers to {parent}", 11, Nobody)]
    [InlineData("end", "Older|By {author}", 9, Nobody)]
    [InlineData("furniture", "Like| |Share", 6, "nothing stands beside this '|'; write {pipe} for the character")]
    [InlineData("furniture", "Like|", 5, "nothing stands beside this '|'")]
    [InlineData("furniture", "Like|  {odd}", 7, "there is no field 'odd'")]
    [InlineData("quote", "Quoting:", 0, "it does not say who is quoted; write {parent}")]
    [InlineData("placement", "under", 0, "write above or below")]
    [InlineData("placement", "3", 0, "write above or below")]
    [InlineData("placement", "above, below", 0, "write above or below")]
    [InlineData("placement", "below", 0, "where headers stand below the text, the first comment begins at the marker; write seedbed_shape.board.marker as well")]
    [InlineData("times", "yyyy-MM-dd | QQ", 13, Time)]
    [InlineData("times", "{hash}yyyy QQ", 11, Time)]
    [InlineData("times", "yyyy 'at", 5, Time)]
    [InlineData("status", "(guest)", 0, "write the words and what they mean, such as (guest)=NotVerified; they mean NotVerified, Verified, Moderator")]
    [InlineData("status", "(guest)=NotVerified|x=Stranger", 20, "write the words and what they mean")]
    [InlineData("status", "=Verified", 0, "write the words and what they mean")]
    [InlineData("heder", "{author} wrote", null, "there is no key 'heder', only " + Parts)]
    [InlineData("header.1", "{author} wrote", null, "write header, header.2, header.3 and so on")]
    [InlineData("header.two", "{author} wrote", null, "write header, header.2, header.3 and so on")]
    [InlineData("placement.2", "above", null, "there is one placement; write it without '.2'")]
    [InlineData("header.2.3", "{author} wrote", null, "write seedbed_shape.NAME.KEY, with a name that you choose and one of the keys " + Parts)]
    [InlineData("header.", "{author} wrote", null, "write seedbed_shape.NAME.KEY")]
    public void A_mistake_is_told_with_its_place_and_what_to_write(string part, string value, int? position, string message)
    {
        ShapeSetting wrong = new("seedbed_shape.board." + part, value);
        ShapeSetting[] settings = [new("seedbed_shape", "board"), .. part == "header" ? [] : new ShapeSetting[] { new("seedbed_shape.board.header", Header) }, wrong];

        ShapeMistake mistake = Assert.Single(ThreadShapes.FindMistakes(settings));

        Assert.Equal((wrong, position), (mistake.Setting, mistake.Position));
        Assert.StartsWith(message, mistake.Message, StringComparison.Ordinal);
        Assert.False(mistake.Message.EndsWith('.'), "It ends in a full stop.");
        Assert.Equal([mistake], ThreadShapes.Of(settings).Mistakes);
    }

    [Theory]
    [InlineData("bord", "there is no shape 'bord'; declare it with seedbed_shape.bord.header, or write board, drupal, ")]
    [InlineData("", "write the name of a shape: board, drupal, ")]
    [InlineData("empty", "the shape 'empty' has no header; write seedbed_shape.empty.header = {author}, {posted:yyyy-MM-dd HH:mm}")]
    public void A_choice_of_no_shape_is_told(string name, string message)
    {
        ShapeMistake mistake = Assert.Single(ThreadShapes.FindMistakes(
            [new("seedbed_shape", name), new("seedbed_shape.board.header", Header), .. name == "empty" ? new ShapeSetting[] { new("seedbed_shape.empty.marker", "Answers") } : []]));

        Assert.Equal(("seedbed_shape", (int?)0), (mistake.Setting.Key, mistake.Position));
        Assert.StartsWith(message, mistake.Message, StringComparison.Ordinal);
        Assert.True(name == "empty" || mistake.Message.EndsWith(", mail, none or unset", StringComparison.Ordinal), mistake.Message);
    }

    [Theory]
    [InlineData("seedbed_shape.drupal.header", "'drupal' is not for a shape of your own; give it another name")]
    [InlineData("seedbed_shape.none.header", "'none' is not for a shape of your own; give it another name")]
    [InlineData("seedbed_shape.bönn.header", "'bönn' is no name of a shape; it is made of a to z, 0 to 9, '-' and '_'")]
    [InlineData("seedbed_shape.header", "write seedbed_shape.NAME.KEY, ")]
    [InlineData("seedbed_shape.", "write seedbed_shape.NAME.KEY, ")]
    public void A_key_that_declares_nothing_is_told(string key, string message)
    {
        ShapeMistake mistake = Assert.Single(ThreadShapes.FindMistakes([new(key, Header)]));

        Assert.Equal((key, (int?)null), (mistake.Setting.Key, mistake.Position));
        Assert.StartsWith(message, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_also_of_shapes_that_are_not_chosen()
    {
        ShapeSetting[] settings =
        [
            new("seedbed_shape", "board"), new("seedbed_shape.board.header", "{author} on {posted:QQ}"), new("seedbed_shape.board.marker", "{odd}"),
            new("seedbed_shape.other.header", "{x}"), new("seedbed_shape.other.end", "Older"),
        ];

        Assert.Equal(
            ["seedbed_shape.board.header 20", "seedbed_shape.board.marker 0", "seedbed_shape.other.header 0"],
            ThreadShapes.FindMistakes(settings).Select(mistake => $"{mistake.Setting.Key} {mistake.Position}"));
        Assert.Equal(2, ThreadShapes.Of(settings).Mistakes.Count);
    }

    [Fact]
    public void Closing_lines_go_with_headers_above() => Assert.Equal(
        "where headers stand below the text, they end it; leave closing out",
        Assert.Single(ThreadShapes_tests.Of(("marker", "Answers"), ("header", Header), ("closing", "-- "), ("placement", "Below")).Mistakes).Message);

    [Theory]
    [InlineData("unset")]
    [InlineData("none")]
    [InlineData("wordpress")]
    [InlineData("board")]
    public void What_is_right_is_not_told(string name) => Assert.Empty(ThreadShapes.FindMistakes(
        [new("seedbed_shape", name), new("seedbed_shape.board.header", Header), new("seedbed_shape.board.detail", "unset"), new("seedbed_shape.other.marker", "Answers")]));
}
