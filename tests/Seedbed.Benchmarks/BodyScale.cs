using System.Diagnostics;
using System.Globalization;
using Seedbed.Syntax;
using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>What articles of the seeds' size cost, one of a hundred a version of another: at first, after an edit of one seed, and in memory.</summary>
internal static class BodyScale
{
    private const int Seeds = 2_500;
    private const int Words = 800;
    private const int Rounds = 3;

    public static void Run()
    {
        Console.WriteLine($"articles of {Words} words, fastest of {Rounds} rounds; 1x is {Seeds:N0} seeds");
        Figures[] figures = [.. new[] { 1, 2, 4 }.Select(factor => Measure(Parse(factor * Seeds)))];
        Show("equal and near bodies", figures, figure => figure.Bodies);
        Show("near bodies, nothing known", figures, figure => figure.Near);
        Show("all rules across seeds", figures, figure => figure.All);
        Show("equal and near bodies after an edit", figures, figure => figure.BodiesAgain);
        Show("all rules after an edit", figures, figure => figure.AllAgain);
        Console.WriteLine(string.Join(", ", figures.Select(figure => $"{figure.Found} findings, {figure.Comparisons} comparisons, sketches {figure.SketchBytes / 1e6:0.0} MB")));
    }

    private static void Show(string name, Figures[] figures, Func<Figures, double> pick) => Console.WriteLine(
        $"{name,-36} 1x {pick(figures[0]),6:0} ms   2x {pick(figures[1]) / pick(figures[0]):0.00}   4x {pick(figures[2]) / pick(figures[0]):0.00}   ({pick(figures[2]):0} ms)");

    private static List<(string Path, SeedDocument Document)> Parse(int count)
    {
        var random = new Random(count);
        var articles = new RandomArticles(random);
        var made = new List<RandomArticle>();
        for (int i = 0; i < count; i++)
        {
            made.Add(i % 100 == 99
                ? ArticleVersions.All[random.Next(ArticleVersions.All.Count)].Make(random, made[random.Next(i)])
                : articles.Create(random.Next(Words / 2, 3 * Words / 2)));
        }

        return [.. made.Select((article, i) => (i.ToString("00000", CultureInfo.InvariantCulture) + "_x.txt", SeedParser.Parse(article.ToString())))];
    }

    private static Figures Measure(List<(string Path, SeedDocument Document)> documents)
    {
        var fastest = new Figures(double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue, 0, 0, 0);
        for (int round = 0; round < Rounds; round++)
        {
            // Seeds keep what was found out about them, so each round has its own.
            List<CheckedSeed> seeds = Seed(documents);
            var found = new List<CorpusFinding>();
            double near = Time(() => RunCheck(new NearBody(), seeds, found));
            double bodies = near + Time(() => RunCheck(new SameBody(), seeds, found));
            int comparisons = seeds.Sum(seed => seed.Article.Comparisons);
            seeds[seeds.Count / 2] = Edited(seeds[seeds.Count / 2]);
            double bodiesAgain = Time(() => RunCheck(new NearBody(), seeds, found)) + Time(() => RunCheck(new SameBody(), seeds, found));

            seeds = Seed(documents);
            double all = Time(() => CorpusChecks.Run(seeds));
            seeds[seeds.Count / 2] = Edited(seeds[seeds.Count / 2]);
            double allAgain = Time(() => CorpusChecks.Run(seeds));
            fastest = new Figures(
                Math.Min(fastest.Bodies, bodies),
                Math.Min(fastest.Near, near),
                Math.Min(fastest.All, all),
                Math.Min(fastest.BodiesAgain, bodiesAgain),
                Math.Min(fastest.AllAgain, allAgain),
                found.Count / 2,
                comparisons,
                HeldBySketches(Seed(documents)));
        }

        return fastest;
    }

    private static List<CheckedSeed> Seed(List<(string Path, SeedDocument Document)> documents) => [.. documents.Select(seed => new CheckedSeed(seed.Path, seed.Document))];

    private static CheckedSeed Edited(CheckedSeed seed) => new(seed.Path, SeedParser.Parse(seed.Text + "\nThe gate is open.\n"));

    private static void RunCheck(CorpusCheck check, List<CheckedSeed> seeds, List<CorpusFinding> found) => check.Run(seeds, new CorpusFindingList(check.Rule, found));

    private static double Time(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static long HeldBySketches(List<CheckedSeed> seeds)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        seeds.ForEach(seed => _ = seed.Article.Sketch);
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(seeds);
        return held;
    }

    private sealed record Figures(double Bodies, double Near, double All, double BodiesAgain, double AllAgain, int Found, int Comparisons, long SketchBytes);
}
