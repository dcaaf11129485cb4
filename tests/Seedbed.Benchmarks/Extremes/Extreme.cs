using System.Globalization;
using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>A corpus that is extreme in one thing.</summary>
/// <param name="Name">In what.</param>
/// <param name="Size">How much of it the smallest of the three corpora has.</param>
/// <param name="Create">The documents for a size.</param>
internal sealed record Extreme(string Name, int Size, Func<int, IEnumerable<string>> Create)
{
    /// <summary>What is measured.</summary>
    public static IReadOnlyList<Extreme> All { get; } =
    [
        new("characters in one document", 12_500_000, size => [MadeCorpus.LargeDocument(size)]),
        new("small documents in one folder", 12_500, size => Enumerable.Range(0, size).Select(MadeCorpus.Small)),
        new("comments in one thread", 25_000, size => [MadeCorpus.LongThread(size)]),
    ];

    /// <summary>The documents for a size with their paths.</summary>
    public IEnumerable<MemorySeed> Seeds(int size) =>
        Create(size).Select((text, index) => new MemorySeed(MadeCorpus.Path(index, CorpusLayout.Flat), text));

    /// <summary>A size in words.</summary>
    public string Describe(int size) => size.ToString("N0", CultureInfo.InvariantCulture) + " " + Name;
}
