namespace Seedbed.Analysis;

/// <summary>
/// How varied the words are: types by tokens, from nearly 0 to 1. The plain ratio falls as a text grows, so two texts of different length compare by
/// <see cref="Standardised"/> or <see cref="MovingAverage"/> only.
/// </summary>
public static class TypeTokenRatio
{
    /// <summary>Words in a chunk of <see cref="Standardised"/> unless the caller says otherwise: what WordSmith Tools takes.</summary>
    public const int UsualChunk = 1000;

    /// <summary>Words in a window of <see cref="MovingAverage"/> unless the caller says otherwise: one of the sizes of Covington and McFall (2010).</summary>
    public const int UsualWindow = 500;

    /// <summary>Types by tokens of the whole. Not given without words.</summary>
    /// <param name="words">The words, counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static Measurement Plain(FrequencyList words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Tokens == 0 ? Measurement.NotGiven("there are no words") : Measurement.Of((double)words.Types / words.Tokens);
    }

    /// <summary>
    /// The mean of the ratios of consecutive chunks (Scott, WordSmith Tools, "standardised type/token ratio"; as a share, where WordSmith prints per cent). What is
    /// left over behind the last whole chunk does not count. Not given below one chunk.
    /// </summary>
    /// <param name="words">The words, in the order of the text.</param>
    /// <param name="chunk">Words in a chunk.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chunk"/> is less than 1.</exception>
    public static Measurement Standardised(IReadOnlyList<string> words, int chunk = UsualChunk)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(chunk, 1);
        int chunks = words.Count / chunk;
        if (chunks == 0)
        {
            return Measurement.TooFew(words.Count, chunk, "words");
        }

        var types = new HashSet<string>(StringComparer.Ordinal);
        long sum = 0;
        for (int i = 0; i < chunks * chunk; i++)
        {
            types.Add(words[i]);
            if ((i + 1) % chunk == 0)
            {
                sum += types.Count;
                types = new HashSet<string>(StringComparer.Ordinal);
            }
        }

        return Measurement.Of((double)sum / chunks / chunk);
    }

    /// <summary>
    /// The mean of the ratios of all windows, each one word further than the last (Covington and McFall 2010, "Cutting the Gordian knot: the moving-average
    /// type-token ratio", Journal of Quantitative Linguistics 17). Linear in the words. Not given below one window.
    /// </summary>
    /// <param name="words">The words, in the order of the text.</param>
    /// <param name="window">Words in a window.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is less than 1.</exception>
    public static Measurement MovingAverage(IReadOnlyList<string> words, int window = UsualWindow)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        if (words.Count < window)
        {
            return Measurement.TooFew(words.Count, window, "words");
        }

        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        long sum = 0;
        for (int i = 0; i < words.Count; i++)
        {
            if (i >= window)
            {
                Leave(inside, words[i - window]);
            }

            inside[words[i]] = inside.GetValueOrDefault(words[i]) + 1;
            sum += i + 1 >= window ? inside.Count : 0;
        }

        return Measurement.Of((double)sum / (words.Count - window + 1) / window);
    }

    private static void Leave(Dictionary<string, int> inside, string word)
    {
        if (--inside[word] == 0)
        {
            inside.Remove(word);
        }
    }
}
