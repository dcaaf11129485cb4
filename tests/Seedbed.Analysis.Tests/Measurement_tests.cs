namespace Seedbed.Analysis.Tests;

public sealed class Measurement_tests
{
    [Fact]
    public void There_is_a_number_or_a_reason_and_never_both()
    {
        var given = Measurement.Of(0);
        var missing = Measurement.NotGiven("there are no words");

        Assert.Equal((0.0, null, true), (given.Value, given.Reason, given.IsGiven));
        Assert.Equal((null, "there are no words", false), (missing.Value, missing.Reason, missing.IsGiven));
        Assert.Equal("0.5", Measurement.Of(0.5).ToString());
        Assert.Equal("there are no words", missing.ToString());
        Assert.Equal(Measurement.Of(2), Measurement.Of(2));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_finite_number_is_refused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => Measurement.Of(value));

    [Fact]
    public void A_reason_has_words()
    {
        Assert.Throws<ArgumentException>(() => Measurement.NotGiven(" "));
        Assert.Throws<ArgumentNullException>(() => Measurement.NotGiven(null!));
    }
}
