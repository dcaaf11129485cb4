namespace Seedbed.Analysis.Tests;

public sealed class Type_token_ratio_tests
{
    /// <summary>Computed apart from this code, in Python by the definitions: sets of slices.</summary>
    [Fact]
    public void Ratios_agree_with_an_independent_computation()
    {
        string[] words = MadeWords.Squares(1234);

        Assert.Equal(0.03970826580226904, TypeTokenRatio.Plain(FrequencyList.Of(words)).Value!.Value, 1e-12);
        Assert.Equal(0.049, TypeTokenRatio.Standardised(words).Value!.Value, 1e-12);
        Assert.Equal(0.49, TypeTokenRatio.Standardised(words, 100).Value!.Value, 1e-12);
        Assert.Equal(0.098, TypeTokenRatio.MovingAverage(words).Value!.Value, 1e-12);
        Assert.Equal(0.748, TypeTokenRatio.MovingAverage(words, 50).Value!.Value, 1e-12);
    }

    [Theory]
    [InlineData(1, 40, 3)]
    [InlineData(2, 200, 7)]
    [InlineData(3, 200, 200)]
    [InlineData(4, 7, 7)]
    public void A_moving_average_is_the_mean_over_all_windows(int seed, int count, int window)
    {
        string[] words = MadeWords.Random(seed, count, 20);

        double naive = Enumerable.Range(0, count - window + 1).Average(start => (double)words.Skip(start).Take(window).Distinct().Count() / window);
        Assert.Equal(naive, TypeTokenRatio.MovingAverage(words, window).Value!.Value, 1e-12);
    }

    [Theory]
    [InlineData(5, 40, 3)]
    [InlineData(6, 201, 50)]
    public void A_standardised_ratio_is_the_mean_over_whole_chunks(int seed, int count, int chunk)
    {
        string[] words = MadeWords.Random(seed, count, 20);

        double naive = words.Chunk(chunk).Where(part => part.Length == chunk).Average(part => (double)part.Distinct().Count() / chunk);
        Assert.Equal(naive, TypeTokenRatio.Standardised(words, chunk).Value!.Value, 1e-12);
    }

    [Fact]
    public void Too_few_words_have_no_ratio()
    {
        Assert.Equal("it takes at least 1000 words, found: 999", TypeTokenRatio.Standardised(MadeWords.Squares(999)).Reason);
        Assert.Equal("it takes at least 500 words, found: 499", TypeTokenRatio.MovingAverage(MadeWords.Squares(499)).Reason);
        Assert.Equal("there are no words", TypeTokenRatio.Plain(FrequencyList.Of([])).Reason);
        Assert.True(TypeTokenRatio.Standardised(MadeWords.Squares(1000)).IsGiven);
        Assert.Throws<ArgumentOutOfRangeException>(() => TypeTokenRatio.MovingAverage([], 0));
    }
}
