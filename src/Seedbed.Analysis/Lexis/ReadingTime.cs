namespace Seedbed.Analysis;

/// <summary>
/// How long adults take to read English non-fiction in silence (Brysbaert 2019, "How many words do we read per minute? A review and meta-analysis of reading rate",
/// Journal of Memory and Language 109).
/// </summary>
/// <param name="Words">Number of words.</param>
/// <param name="Mean">At <see cref="WordsPerMinute"/>.</param>
/// <param name="Shortest">At <see cref="FastWordsPerMinute"/>.</param>
/// <param name="Longest">At <see cref="SlowWordsPerMinute"/>.</param>
public sealed record ReadingTime(int Words, TimeSpan Mean, TimeSpan Shortest, TimeSpan Longest)
{
    /// <summary>The mean of 190 studies.</summary>
    public const int WordsPerMinute = 238;

    /// <summary>The lower end of the range into which most adults fall.</summary>
    public const int SlowWordsPerMinute = 175;

    /// <summary>The upper end of that range.</summary>
    public const int FastWordsPerMinute = 300;

    /// <summary>The time that words take.</summary>
    /// <param name="words">Number of words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="words"/> is negative.</exception>
    public static ReadingTime Of(int words)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        return new ReadingTime(words, At(words, WordsPerMinute), At(words, FastWordsPerMinute), At(words, SlowWordsPerMinute));
    }

    private static TimeSpan At(int words, int wordsPerMinute) => TimeSpan.FromMinutes((double)words / wordsPerMinute);
}
