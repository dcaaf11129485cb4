namespace Seedbed.Analysis;

/// <summary>
/// How unequally something is divided, such as comments among commenters: 0 where all have the same. A share of all there is, and no sample, unless the caller takes
/// it for one.
/// </summary>
public static class Gini
{
    /// <summary>With fewer there is nobody to be unequal to.</summary>
    public const int MinimumHolders = 2;

    /// <summary>
    /// Gini's coefficient: Σ (2i - n - 1) xᵢ / (n Σ xᵢ) over the n values in ascending order, i from 1 (Gini 1912, Variabilità e mutabilità; in this form, Damgaard
    /// and Weiner 2000, "Describing inequality in plant size or fecundity", Ecology 81). From 0 to 1 - 1 / n, where one has all. Not given below
    /// <see cref="MinimumHolders"/>, or where nobody has anything.
    /// </summary>
    /// <param name="values">How much each has; none is negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is negative.</exception>
    public static Measurement Coefficient(IReadOnlyList<int> values) => Measure(values, static (coefficient, _) => coefficient);

    /// <summary>
    /// The coefficient times n / (n - 1), so that it ends at 1 however few there are, and groups of different size compare (Deltas 2003, "The small-sample bias of
    /// the Gini coefficient", Review of Economics and Statistics 85). Not given where <see cref="Coefficient"/> is not.
    /// </summary>
    /// <param name="values">How much each has; none is negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is negative.</exception>
    public static Measurement Corrected(IReadOnlyList<int> values) => Measure(values, static (coefficient, n) => coefficient * n / (n - 1));

    private static Measurement Measure(IReadOnlyList<int> values, Func<double, int, double> finish)
    {
        ArgumentNullException.ThrowIfNull(values);
        int[] sorted = [.. values];
        Array.Sort(sorted);
        if (sorted.Length > 0 && sorted[0] < 0)
        {
            throw new ArgumentException("Nobody has less than nothing.", nameof(values));
        }

        if (sorted.Length < MinimumHolders)
        {
            return Measurement.TooFew(sorted.Length, MinimumHolders, "of them");
        }

        double sum = sorted.Sum(static value => (double)value);
        if (sum == 0)
        {
            return Measurement.NotGiven("there is nothing to divide");
        }

        double weighted = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            weighted += (double)((2 * (i + 1L)) - sorted.Length - 1) * sorted[i];
        }

        return Measurement.Of(finish(weighted / sorted.Length / sum, sorted.Length));
    }
}
