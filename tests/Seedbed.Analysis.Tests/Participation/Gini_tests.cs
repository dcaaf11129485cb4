namespace Seedbed.Analysis.Tests;

public sealed class Gini_tests
{
    /// <summary>The incomes with which the documentation of R's packages ineq and DescTools shows Gini: 0.4621.</summary>
    [Fact]
    public void Ten_incomes_have_the_coefficient_that_r_finds() =>
        Assert.Equal(0.4620911, Gini.Coefficient([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]).Value!.Value, 1e-7);

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 7)]
    [InlineData(3, 60)]
    public void It_is_half_the_mean_difference_by_the_mean(int seed, int count)
    {
        var random = new Random(seed);
        int[] values = [.. Enumerable.Range(0, count).Select(_ => random.Next(1, 50))];

        double naive = values.SelectMany(one => values.Select(other => Math.Abs(one - other))).Sum(own => (double)own) / (2.0 * count * values.Sum());
        Assert.Equal(naive, Gini.Coefficient(values).Value!.Value, 1e-12);
        Assert.Equal(naive * count / (count - 1), Gini.Corrected(values).Value!.Value, 1e-12);
    }

    [Fact]
    public void Who_has_all_makes_it_one_when_corrected()
    {
        Assert.Equal(0.75, Gini.Coefficient([0, 0, 0, 9]).Value);
        Assert.Equal(1, Gini.Corrected([0, 9, 0, 0]).Value);
        Assert.Equal(0, Gini.Corrected([4, 4, 4]).Value);
        Assert.Equal(0.25, Gini.Coefficient([3, 1]).Value);
    }

    [Fact]
    public void It_takes_two_and_something_to_divide()
    {
        Assert.Equal("it takes at least 2 of them, found: 1", Gini.Coefficient([5]).Reason);
        Assert.Equal("it takes at least 2 of them, found: 0", Gini.Corrected([]).Reason);
        Assert.Equal("there is nothing to divide", Gini.Coefficient([0, 0]).Reason);
        Assert.Throws<ArgumentException>(() => Gini.Coefficient([1, -1]));
        Assert.Equal(1, Gini.Corrected([int.MaxValue, 0]).Value);
    }
}
