namespace Seedbed.Analysis.Tests;

public sealed class Dispersion_tests
{
    /// <summary>The corpus of five parts on which Gries (2008), "Dispersions and adjusted frequencies in corpora", shows all measures, for the word <c>a</c>.</summary>
    private static readonly CorpusParts Gries = CorpusParts.Of(
        [MadeWords.Of("b a m n i b e u p"), MadeWords.Of("b a s a t b e w q n"), MadeWords.Of("b c a g a b e s t a"), MadeWords.Of("b a g h a b e a a t"), MadeWords.Of("b a h a a b e a x a t")]);

    [Fact]
    public void Gries_finds_a_deviation_of_18_hundredths()
    {
        WordDispersion a = Gries.DispersionOf("a");

        Assert.Equal(("a", 15, 5, 5), (a.Word, a.Count, a.Parts, a.Range));
        Assert.Equal([9, 10, 10, 10, 11], Gries.Sizes);
        Assert.Equal(0.18, a.DeviationOfProportions.Value!.Value, 1e-12);
        Assert.Equal(0.18 / 0.82, a.NormalisedDeviation.Value!.Value, 1e-12);
        Assert.Equal("the parts are not of one size", a.JuillandD.Reason);
    }

    /// <summary>With percentages in place of counts, as Gries (2008) computes it for parts of unequal size, D of the same word is 0.785.</summary>
    [Fact]
    public void Juillands_d_of_the_same_word_is_785_thousandths() =>
        Assert.Equal(0.785, Dispersion.JuillandD([1 / 9.0, 2 / 10.0, 3 / 10.0, 4 / 10.0, 5 / 11.0]), 0.0005);

    /// <summary>Lijffijt and Gries (2012): two thirds in one of three equal parts and one third in another.</summary>
    [Fact]
    public void Lijffijt_and_gries_find_a_third_and_a_half()
    {
        Assert.Equal(1 / 3.0, Dispersion.DeviationOfProportions([2, 1, 0], [10, 10, 10]), 1e-12);
        Assert.Equal(0.5, Dispersion.NormalisedDeviation([2, 1, 0], [10, 10, 10]), 1e-12);
    }

    /// <summary>Computed in Python with statistics.pstdev and statistics.mean.</summary>
    [Fact]
    public void Numbers_agree_with_an_independent_computation()
    {
        var equal = WordDispersion.Of("oak", [4, 0, 2, 6], [100, 100, 100, 100]);
        var cut = WordDispersion.Of("oak", [2, 5, 1], [10, 10, 9]);

        Assert.Equal(0.5696685170880648, equal.JuillandD.Value!.Value, 1e-12);
        Assert.Equal(1 / 3.0, equal.DeviationOfProportions.Value!.Value, 1e-12);
        Assert.Equal(3, equal.Range);
        Assert.Equal(0.5648662965953811, cut.JuillandD.Value!.Value, 1e-12);
        Assert.Equal(0.2801724137931034, cut.DeviationOfProportions.Value!.Value, 1e-12);
        Assert.Equal(0.40625, cut.NormalisedDeviation.Value!.Value, 1e-12);
    }

    [Fact]
    public void Even_and_uneven_words_are_at_the_ends()
    {
        var even = WordDispersion.Of("oak", [3, 3, 3], [7, 7, 7]);
        var uneven = WordDispersion.Of("oak", [0, 0, 3], [7, 7, 7]);
        var smallest = WordDispersion.Of("oak", [0, 0, 3], [50, 40, 10]);

        Assert.Equal((1, 0, 0), (even.JuillandD.Value, even.DeviationOfProportions.Value, even.NormalisedDeviation.Value));
        Assert.Equal(0, uneven.JuillandD.Value!.Value, 1e-12);
        Assert.Equal(1, uneven.NormalisedDeviation.Value!.Value, 1e-12);
        Assert.Equal(0.9, smallest.DeviationOfProportions.Value!.Value, 1e-12);
        Assert.Equal(1, smallest.NormalisedDeviation.Value!.Value, 1e-12);
    }

    [Fact]
    public void What_cannot_be_spread_has_only_a_range()
    {
        WordDispersion once = Gries.DispersionOf("m");
        WordDispersion never = Gries.DispersionOf("oak");
        WordDispersion onePart = CorpusParts.Of([MadeWords.Of("oak oak"), []]).DispersionOf("oak");

        Assert.Equal((1, "it takes at least 2 occurrences, found: 1"), (once.Range, once.DeviationOfProportions.Reason));
        Assert.Equal((0, "it takes at least 2 occurrences, found: 0"), (never.Range, never.NormalisedDeviation.Reason));
        Assert.Equal((1, "it takes at least 2 parts, found: 1"), (onePart.Range, onePart.JuillandD.Reason));
    }

    [Theory]
    [InlineData(10, 3, new[] { 4, 3, 3 })]
    [InlineData(9, 3, new[] { 3, 3, 3 })]
    [InlineData(2, 5, new[] { 1, 1 })]
    [InlineData(0, 5, new int[0])]
    public void Equal_parts_differ_by_a_word_at_most(int words, int count, int[] sizes) =>
        Assert.Equal(sizes, CorpusParts.Equal(MadeWords.Squares(words), count).Sizes);

    [Fact]
    public void Parts_count_what_counting_each_part_finds()
    {
        string[] words = MadeWords.Random(11, 500, 30);
        var parts = CorpusParts.Equal(words, 7);

        foreach (string word in words.Distinct())
        {
            string[][] cut = [words[..72], words[72..144], words[144..216], words[216..287], words[287..358], words[358..429], words[429..]];
            int[] counts = [.. cut.Select(part => part.Count(own => own == word))];
            Assert.Equal(WordDispersion.Of(word, counts, [.. cut.Select(part => part.Length)]), parts.DispersionOf(word));
        }
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Dispersion.JuillandD([1]));
        Assert.Throws<ArgumentException>(() => Dispersion.JuillandD([0, 0]));
        Assert.Throws<ArgumentException>(() => Dispersion.DeviationOfProportions([1], [2, 3]));
        Assert.Throws<ArgumentException>(() => Dispersion.DeviationOfProportions([0, 0], [2, 3]));
        Assert.Throws<ArgumentException>(() => Dispersion.DeviationOfProportions([3, 0], [2, 3]));
        Assert.Throws<ArgumentException>(() => Dispersion.NormalisedDeviation([1], [2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CorpusParts.Equal([], 0));
    }
}
