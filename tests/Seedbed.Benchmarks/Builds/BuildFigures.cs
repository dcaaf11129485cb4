namespace Seedbed.Benchmarks;

/// <summary>What one build cost. A figure that cannot be measured is not a number.</summary>
/// <param name="Seconds">From start to end.</param>
/// <param name="CompilerSeconds">The compiler's share, generators and analyzers among it.</param>
/// <param name="ProcessorSeconds">What the compiler took of the processor, which other programs on the machine disturb least.</param>
/// <param name="Megabytes">The most memory the compiler held.</param>
internal sealed record BuildFigures(double Seconds, double CompilerSeconds, double ProcessorSeconds, double Megabytes)
{
    /// <summary>The figures of a build that succeeded.</summary>
    public static BuildFigures Of(DotNetRun run) =>
        new(run.Time.TotalSeconds, run.CompilerSeconds ?? double.NaN, run.Compiler.ProcessorSeconds, run.Compiler.Peak / 1e6);
}
