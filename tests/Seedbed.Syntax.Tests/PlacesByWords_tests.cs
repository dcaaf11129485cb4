namespace Seedbed.Syntax.Tests;

public sealed class PlacesByWords_tests
{
    [Theory]
    [InlineData("The gate is open.", "The  gate\u00A0is\topen.", true)]
    [InlineData("Beginning and middle and ending", "Beginning and muddle and ending", false)]
    [InlineData("A short one", "Ashort one", false)]
    [InlineData("word", "words", false)]
    public void Places_are_the_same_by_all_their_words(string one, string other, bool areSame)
    {
        var places = new PlacesByWords(0);
        CheckedSeed first = Seed(one);

        Assert.Null(places.Add(first, Whole(first)));
        CheckedSeed second = Seed(other);
        RepeatedPlace? found = places.Add(second, Whole(second));

        Assert.Equal(areSame ? first : null, found?.Seed);
        Assert.Equal(areSame ? first : second, places.Add(second, Whole(second))!.Value.Seed);
    }

    [Fact]
    public void The_first_of_many_is_found_among_such_as_begin_and_end_alike()
    {
        var places = new PlacesByWords(0);
        CheckedSeed[] seeds = [.. Enumerable.Range(0, 200).Select(i => Seed($"Beginning {i % 100} and the ending"))];

        for (int i = 0; i < seeds.Length; i++)
        {
            Assert.Equal(i < 100 ? null : seeds[i - 100], places.Add(seeds[i], Whole(seeds[i]))?.Seed);
        }
    }

    private static CheckedSeed Seed(string text) => new("seed.txt", SeedParser.Parse(text));

    private static SourceSpan Whole(CheckedSeed seed) => new(0, seed.Text.Length);
}
