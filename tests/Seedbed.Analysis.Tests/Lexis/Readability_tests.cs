namespace Seedbed.Analysis.Tests;

public sealed class Readability_tests
{
    /// <summary>Computed apart from this code, in Python. 119 words of 639 letters in 5 sentences are the example of Wikipedia, "Coleman–Liau index", which says 14.5.</summary>
    [Fact]
    public void Formulas_agree_with_an_independent_computation()
    {
        var counts = new TextCounts(639, 119, 5, 42);

        Assert.Equal(15.761512605042014, Readability.AutomatedReadabilityIndex(counts).Value!.Value, 1e-9);
        Assert.Equal(14.530420168067227, Readability.ColemanLiau(counts).Value!.Value, 1e-9);
        Assert.Equal(14.5, Readability.ColemanLiau(counts).Value!.Value, 0.05);
        Assert.Equal(59.09411764705882, Readability.Lix(counts).Value!.Value, 1e-9);
    }

    [Fact]
    public void Letters_and_digits_are_counted_and_marks_are_not() =>
        Assert.Equal(new TextCounts(38, 7, 2, 2), TextCounts.Of([["the", "well-kept", "garden", "1848"], [], ["gärtnerei", "𝒶𝒷𝒸𝒹𝒺𝒻", "'tis"]]));

    [Fact]
    public void A_long_word_has_seven_letters() =>
        Assert.Equal(1, TextCounts.Of([["garden", "gardens"]]).LongWords);

    [Fact]
    public void Short_texts_have_no_readability()
    {
        Assert.Equal("it takes at least 100 words, found: 99", Readability.Lix(new TextCounts(400, 99, 5, 9)).Reason);
        Assert.Equal("it takes at least 3 sentences, found: 2", Readability.ColemanLiau(new TextCounts(400, 100, 2, 9)).Reason);
        Assert.Equal("it takes at least 100 words, found: 0", Readability.AutomatedReadabilityIndex(TextCounts.Of([])).Reason);
        Assert.True(Readability.AutomatedReadabilityIndex(new TextCounts(400, 100, 3, 9)).IsGiven);
    }

    [Fact]
    public void Adults_read_238_words_in_a_minute()
    {
        var time = ReadingTime.Of(2100);

        Assert.Equal(TimeSpan.FromMinutes(1), ReadingTime.Of(238).Mean);
        Assert.Equal((TimeSpan.FromMinutes(7), TimeSpan.FromMinutes(12)), (time.Shortest, time.Longest));
        Assert.Equal(TimeSpan.Zero, ReadingTime.Of(0).Longest);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadingTime.Of(-1));
    }
}
