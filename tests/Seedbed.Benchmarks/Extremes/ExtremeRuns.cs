using Seedbed.Syntax;

namespace Seedbed.Benchmarks;

/// <summary>
/// Corpora that are extreme in one thing, at one, two and four sizes: how long builds and their phases take, and whether the records hold what
/// the documents hold. Times that grow by more than their sizes give a quadratic step away.
/// </summary>
internal static class ExtremeRuns
{
    private static readonly int[] Factors = [1, 2, 4];

    /// <summary>Runs all.</summary>
    /// <param name="divisor">Makes every corpus so many times smaller, to try it out.</param>
    /// <param name="hasBuilds">Whether to build as well; the phases alone are quick.</param>
    /// <returns>0 if all builds succeeded and all records are right.</returns>
    public static int Run(int divisor, bool hasBuilds)
    {
        bool[] rights = [.. Extreme.All.Select(extreme => Measure(extreme, extreme.Size / divisor, hasBuilds))];
        return Array.TrueForAll(rights, isRight => isRight) ? 0 : 1;
    }

    private static bool Measure(Extreme extreme, int size, bool hasBuilds)
    {
        Console.WriteLine($"== {extreme.Describe(size)}; then twice and four times as many");
        ShowPhases(extreme, size);
        return !hasBuilds || ShowBuilds([.. Factors.Select(factor => BuildAndVerify(extreme, factor * size))]);
    }

    private static bool ShowBuilds(DotNetRun[] builds)
    {
        BuildFigures[] figures = [.. builds.Select(BuildFigures.Of)];
        Show("whole build", [.. figures.Select(build => build.Seconds * 1000)]);
        Show("compiler", [.. figures.Select(build => build.CompilerSeconds * 1000)]);
        Show("compiler, processor time", [.. figures.Select(build => build.ProcessorSeconds * 1000)]);
        Console.WriteLine(FormattableString.Invariant($"most memory of the compiler: {figures[0].Megabytes:0}, {figures[1].Megabytes:0}, {figures[2].Megabytes:0} MB"));
        return Array.TrueForAll(builds, build => build.ExitCode == 0);
    }

    private static void ShowPhases(Extreme extreme, int size)
    {
        // What has never run is compiled first, and that is not to be measured.
        Phases.MeasureFastest(() => extreme.Seeds(size));
        IReadOnlyList<(string Name, double Milliseconds)>[] phases = [.. Factors.Select(factor => Phases.MeasureFastest(() => extreme.Seeds(factor * size)))];
        for (int phase = 0; phase < phases[0].Count; phase++)
        {
            Show(phases[0][phase].Name, [.. phases.Select(times => times[phase].Milliseconds)]);
        }
    }

    private static void Show(string name, double[] times) => Console.WriteLine(FormattableString.Invariant(
        $"{name,-36} 1x {times[0],7:0} ms   2x {times[1] / times[0]:0.00}   4x {times[2] / times[0]:0.00}   ({times[2]:0} ms)"));

    /// <returns>The build; one that failed if the records are not what they should be.</returns>
    private static DotNetRun BuildAndVerify(Extreme extreme, int size)
    {
        using var workplace = new Workplace();
        foreach (MemorySeed seed in extreme.Seeds(size))
        {
            workplace.Write("seeds/" + seed.SeedPath, seed.Content);
        }

        var consumer = new Consumer(workplace, Way.Seedbed, RecordsDigest.Program);
        DotNetRun build = consumer.Build();
        if (build.ExitCode != 0)
        {
            Console.WriteLine($"{extreme.Describe(size)}: the build failed\n  {string.Join("\n  ", build.Errors.Take(3))}");
            return build;
        }

        string expected = RecordsDigest.Of(extreme.Seeds(size).Select(seed => SeedParser.Parse(seed.Content)));
        string found = consumer.Run().Trim();
        Console.WriteLine(found == expected ? $"verified: {found}" : $"WRONG RECORDS: {found}\n  instead of:  {expected}");
        return found == expected ? build : build with { ExitCode = 1 };
    }
}
