namespace Seedbed.Analysis;

/// <summary>
/// Which words a target uses more or less than a reference: comments beside articles, one site beside others. The log-likelihood ratio says how sure a difference
/// is, Log Ratio how large; a list wants both.
/// </summary>
public static class Keyness
{
    /// <summary>
    /// Words that occur less often in both lists are left out unless the caller says otherwise. No level of <see cref="SignificanceLevel.All"/> can be reached by
    /// less in corpora of one size: five occurrences against none have a ratio of 6.9.
    /// </summary>
    public const int UsualMinimum = 5;

    /// <summary>Compares all words of two lists, the highest log-likelihood ratio first, then by the words. Linear in the types, but for the sorting.</summary>
    /// <param name="target">The words that are asked about.</param>
    /// <param name="reference">The words that they are compared with, folded alike and not counted in the target.</param>
    /// <param name="minimum">How often a word must occur in one of the lists.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is less than 1.</exception>
    public static IReadOnlyList<Keyword> Compare(FrequencyList target, FrequencyList reference, int minimum = UsualMinimum)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        IEnumerable<string> words = target.Ranked
            .Concat(reference.Ranked.Where(word => target.CountOf(word.Word) == 0))
            .Select(static word => word.Word);
        return [.. words
            .Select(word => new Keyword(word, new FrequencyComparison(target.CountOf(word), target.Tokens, reference.CountOf(word), reference.Tokens)))
            .Where(keyword => Math.Max(keyword.Comparison.Count, keyword.Comparison.ReferenceCount) >= minimum)
            .OrderByDescending(static keyword => keyword.Comparison.LogLikelihood.Rounded)
            .ThenBy(static keyword => keyword.Word, StringComparer.Ordinal)];
    }
}
