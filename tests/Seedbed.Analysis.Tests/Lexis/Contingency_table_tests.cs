namespace Seedbed.Analysis.Tests;

public sealed class Contingency_table_tests
{
    /// <summary>
    /// Dunning (1993), "Accurate methods for the statistics of surprise and coincidence", table 1: bigrams of 31,777 words about the Union Bank of Switzerland, -2 log λ and
    /// the four cells.
    /// </summary>
    [Theory]
    [InlineData(270.72, 110, 2442, 111, 29114)]
    [InlineData(263.90, 29, 13, 123, 31612)]
    [InlineData(256.84, 31, 23, 139, 31584)]
    [InlineData(167.23, 10, 0, 3, 31764)]
    [InlineData(157.21, 76, 104, 2476, 29121)]
    [InlineData(157.03, 16, 16, 51, 31694)]
    [InlineData(146.80, 9, 0, 5, 31763)]
    [InlineData(115.02, 16, 0, 865, 30896)]
    [InlineData(104.53, 10, 9, 41, 31717)]
    [InlineData(100.96, 8, 2, 27, 31740)]
    public void Log_likelihood_ratios_are_those_of_dunnings_table(double ratio, long both, long first, long second, long neither)
    {
        var table = new ContingencyTable(both, first, second, neither);

        Assert.Equal(31_777, table.Total);
        Assert.Equal(ratio, table.LogLikelihood.Value!.Value, 0.005);
        Assert.True(table.IsAttraction);
    }

    /// <summary>
    /// Church and Hanks (1990), "Word association norms, mutual information, and lexicography": pairs around doctors in 15 million words of the AP newswire of 1987, with
    /// the association ratio, how often the pair occurs, and how often each word. The table prints one decimal, of some cut off.
    /// </summary>
    [Theory]
    [InlineData(11.3, 12, 111, 621)]
    [InlineData(11.3, 8, 1105, 44)]
    [InlineData(10.7, 30, 1105, 241)]
    [InlineData(9.4, 8, 1105, 154)]
    [InlineData(9.0, 6, 275, 621)]
    [InlineData(8.9, 11, 1105, 317)]
    [InlineData(8.7, 25, 621, 1407)]
    [InlineData(8.7, 6, 621, 350)]
    [InlineData(8.6, 19, 1105, 676)]
    [InlineData(8.4, 6, 241, 1105)]
    public void Mutual_information_is_that_of_church_and_hanks(double ratio, long both, long first, long second)
    {
        var table = new ContingencyTable(both, first - both, second - both, 15_000_000 - first - second + both);

        Assert.Equal(ratio, table.MutualInformation.Value!.Value, 0.065);
    }

    [Fact]
    public void Independent_words_have_neither()
    {
        var table = new ContingencyTable(10, 20, 30, 60);

        Assert.Equal((120, 30, 40, 10), (table.Total, table.First, table.Second, table.Expected.Value));
        Assert.Equal(0, table.LogLikelihood.Value!.Value, 1e-9);
        Assert.Equal(0, table.MutualInformation.Value!.Value, 1e-9);
    }

    [Fact]
    public void Words_that_avoid_each_other_have_a_ratio_too()
    {
        var table = new ContingencyTable(1, 50, 50, 50);

        Assert.False(table.IsAttraction);
        Assert.True(table.LogLikelihood.Value > 15);
        Assert.True(table.MutualInformation.Value < 0);
    }

    [Fact]
    public void Words_that_never_meet_have_no_mutual_information()
    {
        Assert.Equal("the two never occur together", new ContingencyTable(0, 5, 5, 5).MutualInformation.Reason);
        Assert.Equal("there are no pairs", new ContingencyTable(0, 0, 0, 0).LogLikelihood.Reason);
        Assert.Equal("there are no pairs", new ContingencyTable(0, 0, 0, 0).Expected.Reason);
        Assert.False(new ContingencyTable(0, 0, 0, 0).IsAttraction);
        Assert.Equal(0, new ContingencyTable(7, 0, 0, 0).LogLikelihood.Value);
    }
}
