using BenchmarkDotNet.Attributes;

namespace Seedbed.Benchmarks;

/// <summary>The parser over texts in memory, against the least that any reader of lines does with them. Public and unsealed, because the benchmark's runner derives from it.</summary>
[MemoryDiagnoser]
public class ParserBenchmark
{
    /// <summary>The texts; set before the run, which is in this process.</summary>
    internal static IReadOnlyList<string> Texts { get; set; } = [];

    /// <summary>Cuts each text into lines.</summary>
    [Benchmark(Baseline = true)]
    public int Split()
    {
        int lines = 0;
        foreach (string text in Texts)
        {
            lines += text.Split('\n').Length;
        }

        return lines;
    }

    /// <summary>Parses each text, and lets go of its tree.</summary>
    [Benchmark]
    public int Parse()
    {
        int leaves = 0;
        foreach (string text in Texts)
        {
            leaves += Syntax.SeedParser.Parse(text).Leaves.Count;
        }

        return leaves;
    }
}
