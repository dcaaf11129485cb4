namespace Seedbed.Analysis;

/// <summary>Counts pairs of words, and each word as the first and as the second of a pair.</summary>
internal sealed class PairCounts
{
    private readonly Dictionary<(string First, string Second), long> _pairs = [];
    private readonly Dictionary<string, long> _firsts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _seconds = new(StringComparer.Ordinal);
    private long _total;

    /// <summary>Adds the pairs of a sentence.</summary>
    /// <param name="sentence">Its words.</param>
    /// <param name="window">How far apart the words of a pair may stand.</param>
    public void Add(IReadOnlyList<string> sentence, int window)
    {
        for (int first = 0; first < sentence.Count; first++)
        {
            for (int second = first + 1; second < sentence.Count && second - first <= window; second++)
            {
                Add(sentence[first], sentence[second]);
            }
        }
    }

    /// <summary>The pairs that occur often enough, in no order.</summary>
    /// <param name="minimum">How often.</param>
    public IEnumerable<Collocation> AtLeast(int minimum)
    {
        foreach (((string first, string second), long both) in _pairs)
        {
            if (both >= minimum)
            {
                long onlyFirst = _firsts[first] - both;
                long onlySecond = _seconds[second] - both;
                yield return new Collocation(first, second, new ContingencyTable(both, onlyFirst, onlySecond, _total - both - onlyFirst - onlySecond));
            }
        }
    }

    private void Add(string first, string second)
    {
        _pairs[(first, second)] = _pairs.GetValueOrDefault((first, second)) + 1;
        _firsts[first] = _firsts.GetValueOrDefault(first) + 1;
        _seconds[second] = _seconds.GetValueOrDefault(second) + 1;
        _total++;
    }
}
