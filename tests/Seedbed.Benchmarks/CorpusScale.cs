using System.Diagnostics;
using Seedbed.Syntax;
using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>What all rules across seeds cost on corpora of one, two and four sizes: ratios of 2 and 4 are linear.</summary>
internal static class CorpusScale
{
    private const int Seeds = 5_000;
    private const int Rounds = 3;

    public static void Run()
    {
        Console.WriteLine($"all rules across seeds, fastest of {Rounds} rounds; 1x is {Seeds:N0} seeds");
        Show("copies of the threaded seed", i => SeedFiles.Read(SeedFiles.Threaded));
        Show("versions of a seed without a thread", i => SeedFiles.Read(SeedFiles.Plain) + $"\n\nThis is the version of {i} of the list.\n");
        Show("random pieces", i => RandomDocuments.Create(new Random(i), 100));
        Show("one paragraph in all, many others", i => $"Title {i}\n\nThe garden opens at ten and closes at six, except on days with heavy rain, when the gate stays shut all day.\n\nNumber {i} of the list.\n");
    }

    private static void Show(string name, Func<int, string> make)
    {
        double[] times = [.. new[] { 1, 2, 4 }.Select(factor => Measure(
            [.. Enumerable.Range(0, factor * Seeds).Select(i => (Path: $"{i % 97}/{i}_x.txt", Document: SeedParser.Parse(make(i))))]))];
        Console.WriteLine($"{name,-36} 1x {times[0],6:0} ms   2x {times[1] / times[0]:0.00}   4x {times[2] / times[0]:0.00}");
    }

    private static double Measure(List<(string Path, SeedDocument Document)> documents)
    {
        double fastest = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            // Seeds keep what was found out about them, so each round has its own.
            List<CheckedSeed> seeds = [.. documents.Select(seed => new CheckedSeed(seed.Path, seed.Document, sha256: "of " + seed.Document.Text.Length))];
            var clock = Stopwatch.StartNew();
            CorpusChecks.Run(seeds);
            fastest = Math.Min(fastest, clock.Elapsed.TotalMilliseconds);
        }

        return fastest;
    }
}
