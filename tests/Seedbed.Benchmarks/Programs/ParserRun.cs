using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Seedbed.Benchmarks;

/// <summary>Runs <see cref="ParserBenchmark"/> on a folder of documents.</summary>
internal static class ParserRun
{
    // A busy machine would go on to a hundred without coming to a better figure.
    private const int MaxIterations = 30;

    public static int Run(string documents)
    {
        ParserBenchmark.Texts = [.. DocumentFolder.Read(documents).Select(document => document.Text)];
        DirectoryInfo artifacts = Directory.CreateTempSubdirectory("seedbed-");
        try
        {
            // In this process: a benchmark of its own would be another build, and would not know the folder.
            ManualConfig config = ManualConfig.CreateEmpty()
                .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithMaxIterationCount(MaxIterations))
                .AddColumnProvider(DefaultColumnProviders.Instance)
                .AddLogger(ConsoleLogger.Default)
                .WithArtifactsPath(artifacts.FullName);
            Summary summary = BenchmarkRunner.Run<ParserBenchmark>(config);
            Console.WriteLine($"{ParserBenchmark.Texts.Count:N0} texts, {ParserBenchmark.Texts.Sum(text => (long)text.Length):N0} UTF-16 units");
            return summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success) ? 1 : 0;
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }
}
