using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Seedbed.Generators;
using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>What the generator costs an editor: the first run over a made corpus, and runs after edits.</summary>
internal static class DriverRuns
{
    private const int Times = 9;

    public static int Run(int count)
    {
        string[] texts = [.. Enumerable.Range(0, count).Select(MadeCorpus.Document)];
        Measure(new GeneratorSession(new SeedGenerator(), Seeds(texts.Take(20))));
        Print($"{count:N0} documents, {texts.Sum(text => (long)text.Length) / 1e6:0.0} million characters; of runs again, the median of {Times}");
        var session = new GeneratorSession(new SeedGenerator(), Seeds(texts));
        Figures first = Measure(session);
        Print($"{"first run",-34}{first.Milliseconds,10:0.0} ms {first.Bytes / 1e6,9:0.00} MB allocated, {session.Files().Count} files");

        var tracked = new GeneratorSession(new SeedGenerator(), Seeds(texts), tracksSteps: true);
        tracked.Run();
        foreach (SeedEdit edit in SeedEdit.All)
        {
            Figures again = MeasureEdit(session, edit, SeedEdit.Choose(count));
            Print($"{edit.Name,-34}{again.Milliseconds,10:0.0} ms {again.Bytes / 1e6,9:0.00} MB allocated, {first.Milliseconds / again.Milliseconds,6:0} times faster, {Changes(tracked, edit, SeedEdit.Choose(count))}");
        }

        return 0;
    }

    private static IEnumerable<MemorySeed> Seeds(IEnumerable<string> texts) =>
        texts.Select((text, index) => new MemorySeed(MadeCorpus.Path(index, CorpusLayout.Flat), text));

    private static Figures MeasureEdit(GeneratorSession session, SeedEdit edit, int seed)
    {
        var all = new List<Figures>();
        for (int time = 0; time < Times; time++)
        {
            edit.Make(session, seed, time);
            all.Add(Measure(session));
        }

        return new Figures(Statistics.Median(all.Select(figures => figures.Milliseconds)), Statistics.Median(all.Select(figures => figures.Bytes)));
    }

    private static Figures Measure(GeneratorSession session)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        session.Run();
        return new Figures(clock.Elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    private static string Changes(GeneratorSession session, SeedEdit edit, int seed)
    {
        ImmutableDictionary<string, string> before = session.Files();
        edit.Make(session, seed, Times);
        session.Run();
        int files = session.Files().Count(file => before.GetValueOrDefault(file.Key) != file.Value);
        int described = session.Result.TrackedSteps[Steps.DescribeSeeds].SelectMany(step => step.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
        return $"{described} described, {files} files changed";
    }

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    private sealed record Figures(double Milliseconds, double Bytes);
}
