namespace Seedbed.Benchmarks;

/// <summary>What it takes until a fresh process has the text of the first comment, for each way of shipping documents.</summary>
internal static class StartUp
{
    private static readonly string[] Names = ["Empty", "Compiled", "Json", "Parsed"];

    public static int Run(string documents, int rounds)
    {
        using var programs = new ConsumerPrograms(documents);
        (string Name, string Path)[] built = [.. Names.Select(name => (name, programs.Build(name)))];
        ILookup<string, CommandRun> wall = Repeat(built, rounds, "first");
        ILookup<string, CommandRun> within = Repeat(built[1..], rounds, "first", "measured");

        string[] answers = [.. built[1..].SelectMany(program => wall[program.Name]).Select(run => run.Output).Distinct()];
        Console.WriteLine($"first comment of {DocumentFolder.Read(documents).Count():N0} documents in fresh processes, median of {rounds} rounds; {(answers.Length == 1 ? "same answer from all" : "ANSWERS DIFFER")}");
        double empty = Statistics.Median(wall["Empty"].Select(run => run.Milliseconds));
        double ours = Statistics.Median(wall["Compiled"].Select(run => run.Milliseconds)) - empty;
        Console.WriteLine($"{"Empty",-9} {empty,7:0.0} ms from start to exit");
        foreach (string name in Names[1..])
        {
            double more = Statistics.Median(wall[name].Select(run => run.Milliseconds)) - empty;
            var figures = PassFigures.Median([.. within[name].Select(run => PassFigures.Parse(run.Error))]);
            Console.WriteLine($"{name,-9} {more,7:+0.0} ms, {more / ours,6:0.0} times ours; of this in Main {figures.Milliseconds,7:0.0} ms, {figures.Bytes / 1e6,7:0.00} MB allocated");
        }

        return answers.Length == 1 ? 0 : 1;
    }

    /// <summary>Runs programs in turn, so that what else the machine does falls upon all; a round before them warms the disk.</summary>
    public static ILookup<string, CommandRun> Repeat((string Name, string Path)[] programs, int rounds, params string[] arguments) =>
        Enumerable.Range(0, rounds + 1)
            .SelectMany(round => programs.Select(program => (Round: round, program.Name, Run: CommandRun.Of(program.Path, arguments))))
            .Where(run => run.Round > 0)
            .ToLookup(run => run.Name, run => run.Run);
}
