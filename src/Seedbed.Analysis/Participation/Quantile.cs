namespace Seedbed.Analysis;

/// <summary>Sample quantiles.</summary>
public static class Quantile
{
    /// <summary>
    /// The quantile of type 7 of Hyndman and Fan (1996, "Sample quantiles in statistical packages", The American Statistician 50), which R and spreadsheets take: of n
    /// sorted values, that at place (n - 1) p, counted from 0, on the straight line between its neighbours.
    /// </summary>
    /// <param name="sorted">The values, ascending; at least one.</param>
    /// <param name="probability">The share of values below it, from 0 to 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sorted"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="sorted"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not from 0 to 1.</exception>
    public static double Of(IReadOnlyList<double> sorted, double probability)
    {
        ArgumentNullException.ThrowIfNull(sorted);
        if (sorted.Count == 0)
        {
            throw new ArgumentException("There is no quantile of nothing.", nameof(sorted));
        }

        if (!(probability >= 0 && probability <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A share of values is from 0 to 1.");
        }

        double place = (sorted.Count - 1) * probability;
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
