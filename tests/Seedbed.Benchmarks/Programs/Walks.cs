namespace Seedbed.Benchmarks;

/// <summary>What a first walk over structure and a first reading of all texts cost in a fresh process, loading included, and what they cost again.</summary>
internal static class Walks
{
    private static readonly string[] Names = ["Compiled", "Json", "Parsed"];

    public static int Run(string documents, int rounds)
    {
        using var programs = new ConsumerPrograms(documents);
        (string Name, string Path)[] built = [.. Names.Select(name => (name, programs.Build(name)))];
        Console.WriteLine($"{DocumentFolder.Read(documents).Count():N0} documents, {new FileInfo(programs.Articles).Length / 1e6:0.0} MB as JSON; medians of {rounds} fresh processes, from the start of Main");
        return Show(built, rounds, "walk") + Show(built, rounds, "read");
    }

    private static int Show((string Name, string Path)[] programs, int rounds, string command)
    {
        ILookup<string, CommandRun> runs = StartUp.Repeat(programs, rounds, command, "measured");
        string[] answers = [.. runs.SelectMany(group => group).Select(run => run.Output.TrimEnd()).Distinct()];
        Console.WriteLine($"{command}: {(answers.Length == 1 ? "same from all: " : "ANSWERS DIFFER: ")}{string.Join(" | ", answers)}");
        Dictionary<string, PassFigures> figures = runs.ToDictionary(
            group => group.Key, group => PassFigures.Median([.. group.Select(run => PassFigures.Parse(run.Error))]), StringComparer.Ordinal);
        foreach ((string name, PassFigures figure) in figures)
        {
            PassFigures ours = figures["Compiled"];
            Console.WriteLine(
                $"  {name,-9} first {figure.Milliseconds,8:0.0} ms {figure.Bytes / 1e6,8:0.00} MB ({figure.Milliseconds / ours.Milliseconds:0.00}, {figure.Bytes / ours.Bytes:0.00})"
                + $"   again {figure.MillisecondsAgain,8:0.00} ms {figure.BytesAgain / 1e6,8:0.00} MB ({figure.MillisecondsAgain / ours.MillisecondsAgain:0.00})");
        }

        return answers.Length == 1 ? 0 : 1;
    }
}
