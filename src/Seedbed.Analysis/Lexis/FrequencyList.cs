namespace Seedbed.Analysis;

/// <summary>
/// How often each word occurs. A type is a word, a token is one of its occurrences; two words are one type when they are the same characters, so who counts
/// capitals as nothing folds them before.
/// </summary>
public sealed class FrequencyList
{
    private const double Million = 1_000_000;

    private readonly Dictionary<string, int> _counts;

    private FrequencyList(Dictionary<string, int> counts, int tokens)
    {
        _counts = counts;
        Tokens = tokens;
        Ranked = [.. counts
            .Select(static entry => new WordFrequency(entry.Key, entry.Value))
            .OrderByDescending(static word => word.Count)
            .ThenBy(static word => word.Word, StringComparer.Ordinal)];
    }

    /// <summary>Number of tokens: the running words.</summary>
    public int Tokens { get; }

    /// <summary>Number of types: the different words.</summary>
    public int Types => Ranked.Count;

    /// <summary>Every type once, the most frequent first, equally frequent ones by the numbers of their characters. The rank is the index and 1.</summary>
    public IReadOnlyList<WordFrequency> Ranked { get; }

    /// <summary>The types with one token, in the order of <see cref="Ranked"/>.</summary>
    public IEnumerable<WordFrequency> HapaxLegomena => Ranked.SkipWhile(static word => word.Count > 1);

    /// <summary>Counts words. Linear in them, but for the sorting of the types.</summary>
    /// <param name="words">The words, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> or one of them is null.</exception>
    public static FrequencyList Of(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int tokens = 0;
        foreach (string word in words)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
            tokens++;
        }

        return new FrequencyList(counts, tokens);
    }

    /// <summary>How often a word occurs; 0 for a word that does not.</summary>
    /// <param name="word">The word, folded as the list was.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public int CountOf(string word) => _counts.GetValueOrDefault(word);

    /// <summary>How often a word occurs in a million tokens: its count by <see cref="Tokens"/>, times 1 000 000. Not given for an empty list.</summary>
    /// <param name="word">The word, folded as the list was.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public Measurement PerMillion(string word)
    {
        int count = CountOf(word);
        return Tokens == 0 ? Measurement.NotGiven("there are no words") : Measurement.Of(count * Million / Tokens);
    }
}
