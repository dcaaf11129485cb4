using Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>How many documents fit into an assembly as literals, before the compiler stops with CS8103.</summary>
internal static class LiteralsLimit
{
    private const string TooManyLiterals = "CS8103";

    public static int Run()
    {
        int fits = 0;
        int fails = 256;
        while (Compiles(fails))
        {
            fits = fails;
            fails *= 2;
        }

        // To one in a hundred; every step compiles megabytes.
        while (fails - fits > Math.Max(1, fits / 100))
        {
            int middle = fits + ((fails - fits) / 2);
            (fits, fails) = Compiles(middle) ? (middle, fails) : (fits, middle);
        }

        Console.WriteLine($"{fits} documents compile as literals, {fails} end in {TooManyLiterals}");
        return 0;
    }

    private static bool Compiles(int count)
    {
        MemorySeed[] seeds = [.. Enumerable.Range(0, count).Select(index => new MemorySeed(MadeCorpus.Path(index, CorpusLayout.Flat), MadeCorpus.Document(index)))];
        var session = new GeneratorSession(new LiteralsGenerator(), seeds);
        session.Run();
        EmitResult result = session.Compilation.Emit(Stream.Null);
        string[] errors = [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];
        bool isFull = Array.Exists(errors, error => error.Contains(TooManyLiterals, StringComparison.Ordinal));
        Console.WriteLine($"{count} documents, {seeds.Sum(seed => (long)seed.Content.Length):N0} characters: {(result.Success ? "compiles" : isFull ? TooManyLiterals : errors[0])}");
        return result.Success || (isFull ? false : throw new InvalidOperationException(errors[0]));
    }
}
