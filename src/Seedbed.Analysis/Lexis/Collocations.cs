namespace Seedbed.Analysis;

/// <summary>
/// Words that occur near one another more or less often than chance would have it. A pair is a word and one of the words to its right in the same sentence, at most
/// a window away. The tables count pairs and not words, rows by the first word and columns by the second, so that all four cells add up to the number of pairs.
/// </summary>
public static class Collocations
{
    /// <summary>The widest window; wider ones find what a text is about and not what words do. A bound keeps the work linear in the words.</summary>
    public const int MaximumWindow = 10;

    /// <summary>
    /// Pairs that occur less often are left out unless the caller says otherwise. Church and Hanks (1990) call the association ratio unstable for small counts and
    /// keep to pairs that occur more than five times.
    /// </summary>
    public const int UsualMinimum = 6;

    /// <summary>
    /// Finds the pairs of words that occur often enough, the highest log-likelihood ratio first, then by the first and the second word. Those that avoid each other
    /// are among them: <see cref="ContingencyTable.IsAttraction"/> tells them apart. Linear in the words, but for the sorting.
    /// </summary>
    /// <param name="sentences">The sentences, each the list of its words.</param>
    /// <param name="window">How far to the right the second word may stand: 1 for neighbours only, at most <see cref="MaximumWindow"/>.</param>
    /// <param name="minimum">How often a pair must occur.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> or <paramref name="minimum"/> is out of range.</exception>
    public static IReadOnlyList<Collocation> Of(IEnumerable<IReadOnlyList<string>> sentences, int window = 1, int minimum = UsualMinimum)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(window, MaximumWindow);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        var pairs = new PairCounts();
        foreach (IReadOnlyList<string> sentence in sentences)
        {
            pairs.Add(sentence, window);
        }

        return [.. pairs.AtLeast(minimum)
            .OrderByDescending(static pair => pair.Table.LogLikelihood.Rounded)
            .ThenBy(static pair => pair.First, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Second, StringComparer.Ordinal)];
    }
}
