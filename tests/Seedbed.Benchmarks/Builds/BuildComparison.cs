using System.Globalization;
using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>Whole builds of a made corpus in every way, clean each time and alternating.</summary>
internal static class BuildComparison
{
    /// <summary>
    /// Up to here literals compile (see <see cref="LiteralsLimit"/>). Beyond, the compiler reports every single one, and a build spends ten
    /// minutes on showing that.
    /// </summary>
    private const int MaxLiterals = 1_000;

    /// <summary>Compares the ways at one size, or at a tenth of it and at that size, or what Seedbed may find within paragraphs.</summary>
    public static int Run(int count, int rounds, bool showGrowth, bool showWords)
    {
        if (showWords)
        {
            MeasureWords(count, rounds);
        }
        else if (showGrowth)
        {
            double small = Measure(count / 10, rounds);
            double large = Measure(count, rounds);
            Print($"from {count / 10:N0} to {count:N0} documents, what the generator adds grows by {large / small:0.0}");
        }
        else
        {
            Measure(count, rounds);
        }

        return 0;
    }

    /// <returns>What Seedbed adds to a build to which the files are passed anyway, in seconds.</returns>
    private static double Measure(int count, int rounds)
    {
        using var workplace = new Workplace();
        long bytes = MadeCorpus.Write(Path.Combine(workplace.Root, "seeds"), count, CorpusLayout.Flat);
        Print($"{count:N0} documents, {bytes / 1e6:0.0} MB, clean builds, median of {rounds} rounds");
        BuildRounds[] all = BuildAll(workplace, rounds, [Way.Embedded, Way.Passed, Way.Seedbed, .. count <= MaxLiterals ? [Way.Literals] : Array.Empty<Way>()]);
        ShowFigures(all);
        (BuildRounds embedded, BuildRounds passed, BuildRounds seedbed) = (all[0], all[1], all[2]);
        ShowRatio(seedbed, passed);
        ShowRatio(seedbed, embedded);
        double added = seedbed.Compare(passed, Seconds, Difference);
        Print($"the generator and its analyzers add {added:0.00} s, and {Shown(seedbed.Compare(passed, ProcessorSeconds, Difference)).Trim()} s of processor time");
        return added;
    }

    private static void MeasureWords(int count, int rounds)
    {
        using var workplace = new Workplace();
        long bytes = MadeCorpus.Write(Path.Combine(workplace.Root, "seeds"), count, CorpusLayout.Flat);
        Print($"{count:N0} documents, {bytes / 1e6:0.0} MB, clean builds, median of {rounds} rounds");
        BuildRounds[] all = BuildAll(workplace, rounds, [Way.Seedbed, Way.Sentences, Way.Words]);
        ShowFigures(all);
        ShowRatio(all[1], all[0]);
        ShowRatio(all[2], all[0]);
    }

    private static BuildRounds[] BuildAll(Workplace workplace, int rounds, Way[] ways)
    {
        BuildRounds[] all = [.. ways.Select(way => new BuildRounds(new Consumer(workplace, way)))];

        // The first build reads the SDK and the corpus from the disk, which no later one does.
        all[0].Build();
        all[0].Forget();
        for (int round = 0; round < rounds; round++)
        {
            // No way always follows the same one.
            Array.ForEach(round % 2 == 0 ? all : [.. all.Reverse()], way => way.Build());
        }

        return all;
    }

    private static void ShowFigures(BuildRounds[] all)
    {
        Print($"{string.Empty,-10} {"build s",14}{"csc s",14}{"csc CPU s",14}{"csc MB",14}");
        foreach (BuildRounds way in all)
        {
            string figures = way.Errors is { } errors
                ? $"failed\n  {string.Join("\n  ", errors)}"
                : Shown(way.Median(Seconds)) + Shown(way.Median(figures => figures.CompilerSeconds)) + Shown(way.Median(ProcessorSeconds)) + Shown(way.Median(Megabytes));
            Print($"{way.Name,-10} {figures}");
        }
    }

    private static void ShowRatio(BuildRounds way, BuildRounds other) => Print(
        $"{way.Name} / {other.Name}: time {way.Compare(other, Seconds, Ratio):0.00}, compiler's processor time {Shown(way.Compare(other, ProcessorSeconds, Ratio)).Trim()}, memory {Shown(way.Compare(other, Megabytes, Ratio)).Trim()}");

    private static double Seconds(BuildFigures figures) => figures.Seconds;

    private static double ProcessorSeconds(BuildFigures figures) => figures.ProcessorSeconds;

    private static double Megabytes(BuildFigures figures) => figures.Megabytes;

    private static double Difference(double one, double other) => one - other;

    private static double Ratio(double one, double other) => one / other;

    private static string Shown(double figure) =>
        (double.IsNaN(figure) ? "not measured" : figure.ToString("0.00", CultureInfo.InvariantCulture)).PadLeft(14);

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
