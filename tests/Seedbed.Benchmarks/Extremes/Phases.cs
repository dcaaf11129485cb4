using System.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Generators;
using Seedbed.Generators.Parse;
using Seedbed.Generators.Spec;
using Seedbed.Syntax;

namespace Seedbed.Benchmarks;

/// <summary>How long each phase takes over a corpus in this process, each for itself, in milliseconds.</summary>
internal static class Phases
{
    private const int Rounds = 3;

    /// <summary>Runs all phases several times and takes each one's fastest. What was read is remembered by its text, so every round makes new ones.</summary>
    public static IReadOnlyList<(string Name, double Milliseconds)> MeasureFastest(Func<IEnumerable<MemorySeed>> create)
    {
        IReadOnlyList<(string Name, double Milliseconds)>[] rounds = [.. Enumerable.Range(0, Rounds).Select(_ => Measure([.. create()]))];
        return [.. rounds[0].Select((first, phase) => (first.Name, rounds.Min(round => round[phase].Milliseconds)))];
    }

    /// <summary>Runs the phases one after the other.</summary>
    private static IReadOnlyList<(string Name, double Milliseconds)> Measure(IReadOnlyList<MemorySeed> seeds)
    {
        AnalyzerConfigOptionsProvider config = new MemoryOptions();
        SeedFile[] files = [.. seeds.Select(seed => SeedFile.TryRead(seed, config)!)];
        SeedDocument[] documents = [];
        SeedReading[] readings = [];
        return
        [
            ("parse", Time(() => documents = [.. seeds.Select(seed => SeedParser.Parse(seed.Content))])),
            ("parse and hash the bytes", Time(() => readings = [.. files.Select(file => SeedReading.Of(file, file.Text.GetText()))])),
            ("check each document", Time(() => Array.ForEach(readings, reading => _ = reading.Findings))),
            ("lay out", Time(() => _ = files.Zip(readings, (file, reading) => LayoutWriter.Write(reading.Seed, file, reading.Bytes!, reading.Findings, new SegmentsWriter(reading.Document.Text, SegmentationLevel.None))).Count())),
            ("describe, all of that known", Time(() => Array.ForEach(files, file => _ = SeedDescriber.Describe(new SeedTask(file, default), default)))),
            ("check across documents", Time(() => CorpusChecks.Run(readings.Select(reading => reading.Seed)))),
            ("the generator, all of that known", Time(new GeneratorSession(new SeedGenerator(), seeds).Run)),
        ];
    }

    private static double Time(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }
}
