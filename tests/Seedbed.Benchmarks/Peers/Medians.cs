namespace Seedbed.Benchmarks;

/// <summary>The figure in the middle, which one slow round does not move.</summary>
internal static class Medians
{
    public static double Of(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
