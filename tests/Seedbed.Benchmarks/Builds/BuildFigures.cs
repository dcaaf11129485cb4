namespace Seedbed.Benchmarks;

/// <summary>What one build cost.</summary>
/// <param name="Seconds">From start to end.</param>
/// <param name="CompilerSeconds">The compiler's share, generators and analyzers among it.</param>
/// <param name="Megabytes">The most memory the compiler held; not a number where that cannot be measured.</param>
internal sealed record BuildFigures(double Seconds, double CompilerSeconds, double Megabytes)
{
    /// <summary>The figures of a build that succeeded.</summary>
    public static BuildFigures Of(DotNetRun run) =>
        new(run.Time.TotalSeconds, run.CompilerSeconds ?? double.NaN, run.CompilerPeak / 1e6 ?? double.NaN);
}
