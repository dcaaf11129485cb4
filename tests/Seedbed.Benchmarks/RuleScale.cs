using System.Diagnostics;
using System.Text.Json;
using Seedbed.Syntax;
using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>What all rules together cost on texts of one, two and four lengths: ratios of 2 and 4 are linear.</summary>
internal static class RuleScale
{
    private const int Length = 2_000_000;
    private const int Rounds = 5;

    public static void Run()
    {
        var texts = new List<(string Name, Func<int, string> Make)>
        {
            ("the threaded seed, repeated", length => Repeat(SeedFiles.Read(SeedFiles.Threaded) + "\n\n", length)),
            ("random pieces", Random),
        };
        foreach (string piece in (string[])["?", "? ", "&", "<", "<b", "\"", "'s picture\n", "Ã", "Ã©", "\u00A0", "\u0301", "\n", "\r", ".", "A.B", "a", "&a=b", "Fern's picture\n\n", "word "])
        {
            texts.Add(($"{JsonSerializer.Serialize(piece)}, repeated", length => Repeat(piece, length)));
        }

        Console.WriteLine($"all rules, fastest of {Rounds} rounds; 1x is {Length:N0} UTF-16 units");
        texts.ForEach(text => Measure(text.Make(Length / 10)));
        foreach ((string name, Func<int, string> make) in texts)
        {
            double[] times = [.. new[] { 1, 2, 4 }.Select(factor => Measure(make(factor * Length)))];
            Console.WriteLine($"{name,-36} 1x {times[0],6:0} ms   2x {times[1] / times[0]:0.00}   4x {times[2] / times[0]:0.00}");
        }
    }

    private static double Measure(string text)
    {
        SeedDocument document = SeedParser.Parse(text);
        double fastest = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            SeedChecks.Run(new CheckedSeed("seed.txt", document));
            fastest = Math.Min(fastest, clock.Elapsed.TotalMilliseconds);
        }

        return fastest;
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static string Random(int length)
    {
        var random = new Random(7);
        var text = new System.Text.StringBuilder();
        while (text.Length < length)
        {
            text.Append(RandomDocuments.Create(random, 100));
        }

        return text.ToString(0, length);
    }
}
