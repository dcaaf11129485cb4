namespace Seedbed.Analysis.Tests;

public sealed class Keyness_tests
{
    /// <summary>Computed apart from this code, in Python, by the formula of two cells of Rayson and Garside (2000).</summary>
    [Theory]
    [InlineData(120, 100_000, 30, 50_000, 13.10763620458966, 1)]
    [InlineData(14, 10_000, 30, 10_000, 5.953712233424762, -1.0995356735509143)]
    [InlineData(5, 1000, 0, 1000, 6.931471805599453, 3.321928094887362)]
    [InlineData(0, 40_000, 12, 60_000, 12.259814970383776, -4)]
    [InlineData(6, 1000, 1, 9000, 22.100113691206474, 5.754887502163468)]
    [InlineData(50, 1000, 100, 2000, 0, 0)]
    public void Ratios_agree_with_an_independent_computation(int count, int tokens, int reference, int referenceTokens, double likelihood, double ratio)
    {
        var word = new FrequencyComparison(count, tokens, reference, referenceTokens);

        Assert.Equal(likelihood, word.LogLikelihood.Value!.Value, 1e-9);
        Assert.Equal(ratio, word.LogRatio.Value!.Value, 1e-9);
        Assert.Equal(Math.Sign(ratio), word.Direction);
    }

    /// <summary>Hardie (2014): a word that is as frequent has 0, twice 1, four times 2; 0.0006 is three times 0.0002.</summary>
    [Theory]
    [InlineData(10, 10, 1)]
    [InlineData(20, 10, 2)]
    [InlineData(40, 10, 4)]
    [InlineData(10, 20, 0.5)]
    [InlineData(600, 200, 3)]
    public void Log_ratio_counts_doublings(int count, int reference, double times) =>
        Assert.Equal(Math.Log2(times), new FrequencyComparison(count, 1_000_000, reference, 1_000_000).LogRatio.Value!.Value, 1e-12);

    [Fact]
    public void A_count_of_0_stands_for_half_an_occurrence()
    {
        Assert.Equal(Math.Log2(8 / 0.5), new FrequencyComparison(8, 1000, 0, 1000).LogRatio.Value!.Value, 1e-12);
        Assert.True(new FrequencyComparison(8, 1000, 0, 1000).HasZero);
        Assert.True(new FrequencyComparison(0, 1000, 8, 1000).HasZero);
        Assert.False(new FrequencyComparison(8, 1000, 1, 1000).HasZero);
    }

    [Theory]
    [InlineData(120, 100_000, 30, 50_000, 0.001)]
    [InlineData(14, 10_000, 30, 10_000, 0.05)]
    [InlineData(11, 1000, 0, 1000, 0.0001)]
    [InlineData(60, 10_000, 30, 10_000, 0.01)]
    public void The_strictest_level_is_told_that_ratio_and_expected_counts_reach(int count, int tokens, int reference, int referenceTokens, double level) =>
        Assert.Equal(level, new FrequencyComparison(count, tokens, reference, referenceTokens).Significance.Value);

    [Fact]
    public void A_low_expected_count_is_no_significance()
    {
        Assert.Equal("the expected count of 2.5 is too low for a G2 of 6.9", new FrequencyComparison(5, 1000, 0, 1000).Significance.Reason);
        Assert.Equal("the expected count of 0.7 is too low for a G2 of 22.1", new FrequencyComparison(6, 1000, 1, 9000).Significance.Reason);
        Assert.Equal("G2 is below 3.84", new FrequencyComparison(50, 1000, 100, 2000).Significance.Reason);
    }

    /// <summary>The upper tail of the chi-squared distribution with one degree of freedom, erfc(√(x / 2)), computed in Python.</summary>
    [Theory]
    [InlineData(15.13, 0.00010035578)]
    [InlineData(10.83, 0.00099868638)]
    [InlineData(6.63, 0.01002752645)]
    [InlineData(3.84, 0.05004352125)]
    public void Critical_values_keep_their_probability(double criticalValue, double tail) =>
        Assert.Equal(1, Assert.Single(SignificanceLevel.All, level => level.CriticalValue == criticalValue).Probability / tail, 0.005);

    [Fact]
    public void Words_of_both_lists_are_compared()
    {
        var comments = FrequencyList.Of(MadeWords.Of("moss moss moss moss moss moss oak the the rare"));
        var articles = FrequencyList.Of(MadeWords.Of("bean bean bean bean bean oak the the the the"));
        IReadOnlyList<Keyword> keywords = Keyness.Compare(comments, articles, 2);

        Assert.Equal([("moss", 1), ("bean", -1), ("the", -1)], keywords.Select(keyword => (keyword.Word, keyword.Comparison.Direction)));
        Assert.Equal(new FrequencyComparison(0, 10, 5, 10), keywords[1].Comparison);
        Assert.Equal(["moss", "bean"], Keyness.Compare(comments, articles).Select(keyword => keyword.Word));
    }

    [Fact]
    public void Equal_ratios_are_in_the_order_of_the_words() =>
        Assert.Equal(["ash", "elm", "oak"], Keyness.Compare(FrequencyList.Of(MadeWords.Of("oak ash")), FrequencyList.Of(MadeWords.Of("oak elm")), 1).Select(keyword => keyword.Word));

    [Fact]
    public void An_empty_list_has_no_ratio()
    {
        var some = FrequencyList.Of(MadeWords.Of("moss moss moss moss moss"));
        var none = FrequencyList.Of([]);

        Assert.Equal("the reference has no words", Assert.Single(Keyness.Compare(some, none)).Comparison.LogLikelihood.Reason);
        Assert.Equal("the target has no words", Assert.Single(Keyness.Compare(none, some)).Comparison.LogRatio.Reason);
        Assert.Equal("the word occurs in neither", new FrequencyComparison(0, 5, 0, 5).Significance.Reason);
        Assert.Empty(Keyness.Compare(none, none));
        Assert.Throws<ArgumentOutOfRangeException>(() => Keyness.Compare(none, none, 0));
    }
}
