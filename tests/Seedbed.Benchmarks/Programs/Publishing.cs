using System.Text.RegularExpressions;

namespace Seedbed.Benchmarks;

/// <summary>Whether a corpus says the same in a program that was trimmed or compiled to native code, what the tools warn of, how large it is and how fast it starts.</summary>
internal static partial class Publishing
{
    private const string Program = "Compiled";

    // The newest for which NativeAOT's compiler can be had everywhere that these measurements are made.
    private const string NativeFramework = "net9.0";

    private static readonly string[] Commands = ["first", "walk", "read"];

    public static int Run(string documents, int rounds)
    {
        using var programs = new ConsumerPrograms(documents);
        string framework = programs.Build(Program);
        string[] expected = Answers(framework);
        Console.WriteLine($"{DocumentFolder.Read(documents).Count():N0} documents; start-up is the median of {rounds} runs of 'first'");
        Console.WriteLine(Line("framework-dependent", Path.GetDirectoryName(framework)!, framework, rounds));

        int failures = Show(programs.Publish(Program, "trimmed"), "trimmed", expected, rounds);
        if (NativeLinker.Find() is not { } linker)
        {
            Console.WriteLine("native               left out: NativeAOT needs clang, and there is none on the path");
            return failures + 1;
        }

        // Its compiler links by the name that it is given; without one, by 'clang'.
        return failures + Show(
            programs.Publish(Program, "native", $"-p:ConsumerFramework={NativeFramework}", $"-p:CppCompilerAndLinker={linker}"), "native", expected, rounds);
    }

    private static int Show((string Folder, string Log) published, string kind, string[] expected, int rounds)
    {
        string program = ConsumerPrograms.ProgramIn(published.Folder, Program);
        bool isSame = Answers(program).SequenceEqual(expected);
        string[] warnings = [.. Warnings().Matches(published.Log).Select(match => match.Value).Distinct()];
        Console.WriteLine($"{Line(kind, published.Folder, program, rounds)}, {warnings.Length} warnings, {(isSame ? "same answers" : "ANSWERS DIFFER")}");
        foreach (string warning in warnings)
        {
            Console.WriteLine("  " + warning);
        }

        return isSame && warnings.Length == 0 ? 0 : 1;
    }

    private static string[] Answers(string program) => [.. Commands.Select(command => CommandRun.Of(program, command).Output)];

    private static string Line(string kind, string folder, string program, int rounds)
    {
        double start = Statistics.Median(Enumerable.Range(0, rounds).Select(_ => CommandRun.Of(program, "first").Milliseconds));
        return $"{kind,-20} {SizeOf(folder) / 1e6,6:0.0} MB, {start,6:0.0} ms";
    }

    /// <summary>What is shipped: symbols are not.</summary>
    private static long SizeOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is not (".pdb" or ".dbg")).Sum(path => new FileInfo(path).Length);

    /// <summary>What linker and native compiler warn of, and the analyzers that foretell it; what is odd about the documents is none of it.</summary>
    [GeneratedRegex("(?:warning|error) (?!SEED).*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Warnings();
}
