namespace Seedbed.Analysis.Tests;

public sealed class Five_numbers_tests
{
    /// <summary>Computed apart from this code, in Python: statistics.quantiles(values, n=4, method='inclusive'), which is type 7.</summary>
    [Theory]
    [InlineData(new double[] { 14, 6, 18, 24, 31, 15, 34, 40, 35, 13, 13 }, 6, 13.5, 18, 32.5, 40)]
    [InlineData(new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, 1, 3.25, 5.5, 7.75, 10)]
    [InlineData(new double[] { 40, 8, 5, 3, 2, 2, 1, 1, 1, 1 }, 1, 1, 2, 4.5, 40)]
    [InlineData(new double[] { 7, 7, 7, 7, 7 }, 7, 7, 7, 7, 7)]
    public void Quartiles_agree_with_an_independent_computation(double[] values, double minimum, double lower, double median, double upper, double maximum)
    {
        var five = FiveNumbers.Of(values);

        Assert.Equal(
            [minimum, lower, median, upper, maximum],
            new[] { five.Minimum, five.LowerQuartile, five.Median, five.UpperQuartile, five.Maximum }.Select(own => own.Value!.Value));
        Assert.Equal(values.Length, five.Count);
    }

    [Fact]
    public void Fewer_than_five_values_have_no_quartiles()
    {
        var four = FiveNumbers.Of([4, 1, 3, 2]);

        Assert.Equal((1, 2.5, 4), (four.Minimum.Value, four.Median.Value, four.Maximum.Value));
        Assert.Equal("it takes at least 5 values, found: 4", four.LowerQuartile.Reason);
        Assert.False(four.UpperQuartile.IsGiven);
    }

    [Fact]
    public void One_value_is_all_it_has() => Assert.Equal((3, 3, 3), (FiveNumbers.Of([3]).Minimum.Value, FiveNumbers.Of([3]).Median.Value, FiveNumbers.Of([3]).Maximum.Value));

    [Fact]
    public void Nothing_has_no_numbers() => Assert.Equal("it takes at least 1 value, found: 0", FiveNumbers.Of([]).Median.Reason);

    [Fact]
    public void A_quantile_is_one_of_something()
    {
        Assert.Throws<ArgumentException>(() => Quantile.Of([], 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantile.Of([1], 1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantile.Of([1], double.NaN));
    }
}
