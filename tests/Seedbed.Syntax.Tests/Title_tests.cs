namespace Seedbed.Syntax.Tests;

/// <summary>A title is told from a first sentence.</summary>
public sealed class Title_tests
{
    [Theory]
    [InlineData("Garden Club Meets On Sunday")]
    [InlineData("Who Waters The Beans?")]
    [InlineData("Rain At Last!")]
    [InlineData("Mayor: \"We Plant Trees\"")]
    [InlineData("The Long Way Home…")]
    [InlineData("And Then It Rained...")]
    [InlineData("Beans Sold To The U.S.")]
    [InlineData("Seed Prices Of Greenhouse Inc.")]
    [InlineData("Beans vs. Peas")]
    [InlineData("J. R. Smith Opens The Fair")]
    [InlineData("Task Done. What Now?")]
    [InlineData("庭の会")]
    [InlineData("Will The Long Summer Without Any Rain At All Ever End For The Gardeners Of The Valley?")]
    [InlineData("Beans (And Peas)")]
    [InlineData("Mayor On Beans: “This Time We Mean It.”")]
    [InlineData("The Year In Beans [2]")]
    [InlineData("e")]
    public void These_are_titles(string line) => Assert.Equal(line, Parse(line).Title?.Span.Of(line));

    [Theory]
    [InlineData("The club met on Sunday.")]
    [InlineData("The club met on Sunday. Nobody was late. Everybody brought beans")]
    [InlineData("\"The club met on Sunday.\"")]
    [InlineData("\"Never.\"")]
    [InlineData("The club met on Sunday (it rained.)")]
    [InlineData("庭の会は日曜日に集まった。")]
    [InlineData("On the agenda:")]
    [InlineData("We asked everybody twice and the answer was no.")]
    [InlineData("She had come over from the U.S.")]
    [InlineData("The club met on Sunday.[1]")]
    [InlineData("The club met on Sunday. [1] [2]")]
    [InlineData("The club met on Sunday.*")]
    [InlineData("क्लब रविवार को मिला।")]
    [InlineData("Will the long summer without any rain at all ever end for the gardeners of the valley?")]
    [InlineData("Will it ever rain? Nobody knows. The long summer goes on and on and on, and the wells of the whole valley are dry, and now what?")]
    [InlineData("Dear reader,")]
    [InlineData("Rain fell. Nobody came from the U.S.")]
    public void These_are_not(string line)
    {
        SeedDocument document = Parse(line);

        Assert.Null(document.Title);
        Assert.Equal(line, document.Paragraphs[0].Span.Of(document.Text));
    }

    [Fact]
    public void Two_hundred_characters_are_a_title_and_one_more_is_not()
    {
        Assert.NotNull(Parse(new string('n', 200)).Title);
        Assert.Null(Parse(new string('n', 201)).Title);
    }

    [Fact]
    public void A_line_that_goes_on_below_is_wrapped_text()
    {
        SeedDocument document = Invariants.Check("The club met on Sunday and\nbrought beans.\n");

        Assert.Null(document.Title);
        Assert.Equal(2, document.Paragraphs.Count);
    }

    [Fact]
    public void A_title_may_stand_directly_above_the_text() => Assert.NotNull(Invariants.Check("Garden Club\nThe club met on Sunday.\n").Title);

    [Fact]
    public void A_document_of_one_line_is_its_text() => Assert.Null(Invariants.Check("Garden Club\n").Title);

    [Fact]
    public void A_line_of_full_stops_takes_no_longer_than_others()
    {
        // 200 characters are looked at; what counts is that nothing looks at them again and again.
        Assert.Null(Invariants.Check(string.Concat(Enumerable.Repeat(". ", 100_000)) + "\n\nText.").Title);
    }

    private static SeedDocument Parse(string line) => Invariants.Check(line + "\n\nAn ordinary text.\n");
}
