namespace Seedbed.Benchmarks;

/// <summary>What figures come to.</summary>
internal static class Statistics
{
    /// <summary>The median; not a number if there are none.</summary>
    public static double Median(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length == 0 ? double.NaN
            : sorted.Length % 2 == 1 ? sorted[middle]
            : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
