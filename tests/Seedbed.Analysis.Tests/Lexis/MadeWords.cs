namespace Seedbed.Analysis.Tests;

/// <summary>Words of tests.</summary>
internal static class MadeWords
{
    /// <summary>The words of a sentence, by spaces.</summary>
    public static string[] Of(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Sentences, divided by full stops.</summary>
    public static string[][] Sentences(string text) => [.. text.Split('.').Select(Of)];

    /// <summary>The words w0, w1, w4, w9, … by the remainder of squares by 97, of which 49 are different.</summary>
    public static string[] Squares(int count) => [.. Enumerable.Range(0, count).Select(static i => $"w{(long)i * i % 97}")];

    /// <summary>Words drawn from a few, the first more often; the same for the same seed.</summary>
    public static string[] Random(int seed, int count, int types)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => $"w{random.Next(random.Next(1, types + 1))}")];
    }
}
