namespace Seedbed.Analysis;

/// <summary>
/// How values are distributed, in the five numbers of Tukey (1977, Exploratory Data Analysis), with quantiles of type 7 of Hyndman and Fan (1996). They describe the
/// values that are there, and say nothing about others.
/// </summary>
/// <param name="Count">Number of values.</param>
/// <param name="Minimum">The smallest; like all others, not given without values.</param>
/// <param name="LowerQuartile">A quarter of the values is below; not given below <see cref="MinimumForQuartiles"/>.</param>
/// <param name="Median">Half of the values is below.</param>
/// <param name="UpperQuartile">Three quarters are below; not given below <see cref="MinimumForQuartiles"/>.</param>
/// <param name="Maximum">The largest.</param>
public sealed record FiveNumbers(
    int Count,
    Measurement Minimum,
    Measurement LowerQuartile,
    Measurement Median,
    Measurement UpperQuartile,
    Measurement Maximum)
{
    /// <summary>Of fewer values, five numbers would say more than the values do.</summary>
    public const int MinimumForQuartiles = 5;

    /// <summary>Summarises values, in any order.</summary>
    /// <param name="values">The values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static FiveNumbers Of(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return new FiveNumbers(
            sorted.Length,
            At(sorted, 0, 1),
            At(sorted, 0.25, MinimumForQuartiles),
            At(sorted, 0.5, 1),
            At(sorted, 0.75, MinimumForQuartiles),
            At(sorted, 1, 1));
    }

    private static Measurement At(double[] sorted, double probability, int needed) =>
        sorted.Length < needed ? Measurement.TooFew(sorted.Length, needed, needed == 1 ? "value" : "values") : Measurement.Of(Quantile.Of(sorted, probability));
}
