namespace Seedbed.Analysis;

/// <summary>Words divided into parts, such as documents, over which words may be spread evenly or not.</summary>
public sealed class CorpusParts
{
    private readonly Dictionary<string, List<(int Part, int Count)>> _places = new(StringComparer.Ordinal);

    private CorpusParts(IReadOnlyList<IReadOnlyList<string>> parts)
    {
        Sizes = [.. parts.Select(static part => part.Count)];
        for (int i = 0; i < parts.Count; i++)
        {
            foreach (string word in parts[i])
            {
                Count(word, i);
            }
        }
    }

    /// <summary>Number of words in each part; none is empty.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>Takes parts as they are. Linear in their words.</summary>
    /// <param name="parts">The parts, each a list of words; those without words are left out, because no word can stand there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public static CorpusParts Of(IEnumerable<IReadOnlyList<string>> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new CorpusParts([.. parts.Where(static part => part.Count > 0)]);
    }

    /// <summary>
    /// Cuts words into parts of one size, as Juilland's D wants them. Where that does not come out even, the first parts have a word more; where there are fewer
    /// words than parts, there are as many parts as words.
    /// </summary>
    /// <param name="words">The words, in the order of the text.</param>
    /// <param name="count">Number of parts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public static CorpusParts Equal(IReadOnlyList<string> words, int count)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        int least = words.Count / count;
        int longer = words.Count % count;
        var parts = new List<IReadOnlyList<string>>();
        for (int start = 0; start < words.Count; start += parts[^1].Count)
        {
            int size = parts.Count < longer ? least + 1 : least;
            var part = new string[size];
            for (int i = 0; i < size; i++)
            {
                part[i] = words[start + i];
            }

            parts.Add(part);
        }

        return new CorpusParts(parts);
    }

    /// <summary>How evenly a word is spread over the parts. Linear in the parts.</summary>
    /// <param name="word">The word, folded as the parts are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public WordDispersion DispersionOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var counts = new int[Sizes.Count];
        foreach ((int part, int count) in _places.GetValueOrDefault(word) ?? [])
        {
            counts[part] = count;
        }

        return WordDispersion.Of(word, counts, Sizes);
    }

    private void Count(string word, int part)
    {
        if (!_places.TryGetValue(word, out List<(int Part, int Count)>? places))
        {
            _places.Add(word, places = []);
        }

        if (places.Count > 0 && places[^1].Part == part)
        {
            places[^1] = (part, places[^1].Count + 1);
        }
        else
        {
            places.Add((part, 1));
        }
    }
}
