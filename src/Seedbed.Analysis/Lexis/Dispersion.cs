namespace Seedbed.Analysis;

/// <summary>The formulas of dispersion. <see cref="WordDispersion"/> knows when they say something.</summary>
public static class Dispersion
{
    /// <summary>
    /// Juilland's D (Juilland and Chang-Rodríguez 1964, Frequency Dictionary of Spanish Words): 1 - V / √(n - 1), where V is the standard deviation of the
    /// frequencies in n parts (by n, not n - 1) by their mean. From 0, all in one part, to 1, even.
    /// </summary>
    /// <param name="frequencies">How frequent the word is in each part, by the part's size; two parts or more, in one of which it occurs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frequencies"/> is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two parts, or the word occurs in none.</exception>
    public static double JuillandD(IReadOnlyList<double> frequencies)
    {
        ArgumentNullException.ThrowIfNull(frequencies);
        double mean = frequencies.Count < WordDispersion.MinimumParts ? 0 : frequencies.Average();
        if (mean <= 0)
        {
            throw new ArgumentException("It takes two parts or more, and a word that occurs in one of them.", nameof(frequencies));
        }

        double variance = frequencies.Sum(own => (own - mean) * (own - mean)) / frequencies.Count;

        // All in one part gives 0, which rounding may miss by a hair.
        return Math.Max(0, 1 - (Math.Sqrt(variance) / mean / Math.Sqrt(frequencies.Count - 1)));
    }

    /// <summary>
    /// Gries' deviation of proportions, DP (Gries 2008, "Dispersions and adjusted frequencies in corpora", International Journal of Corpus Linguistics 13):
    /// Σ |v - s| / 2, where v is a part's share of the word's occurrences and s its share of all words. From 0, even, to 1 less the share of the smallest part. The
    /// parts may be of any size.
    /// </summary>
    /// <param name="counts">How often the word occurs in each part.</param>
    /// <param name="sizes">Number of words in each part.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Sizes and counts do not fit one another, or the word occurs in no part.</exception>
    public static double DeviationOfProportions(IReadOnlyList<int> counts, IReadOnlyList<int> sizes)
    {
        Check(counts, sizes);
        double occurrences = counts.Sum(static own => (long)own);
        double words = sizes.Sum(static own => (long)own);
        if (occurrences == 0)
        {
            throw new ArgumentException("The word occurs in no part.", nameof(counts));
        }

        double sum = 0;
        for (int i = 0; i < sizes.Count; i++)
        {
            sum += Math.Abs((counts[i] / occurrences) - (sizes[i] / words));
        }

        return sum / 2;
    }

    /// <summary>
    /// DPnorm (Lijffijt and Gries 2012, "Correction to Stefan Th. Gries' 'Dispersions and adjusted frequencies in corpora'", International Journal of Corpus
    /// Linguistics 17): DP / (1 - s), where s is the share of the smallest part. From 0, even, to 1, all in the smallest part.
    /// </summary>
    /// <param name="counts">How often the word occurs in each part.</param>
    /// <param name="sizes">Number of words in each part; two parts or more.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Sizes and counts do not fit one another, the word occurs in no part, or there are fewer than two.</exception>
    public static double NormalisedDeviation(IReadOnlyList<int> counts, IReadOnlyList<int> sizes)
    {
        double deviation = DeviationOfProportions(counts, sizes);
        if (sizes.Count < WordDispersion.MinimumParts)
        {
            throw new ArgumentException("It takes two parts or more.", nameof(sizes));
        }

        return deviation / (1 - (sizes.Min() / (double)sizes.Sum(static own => (long)own)));
    }

    internal static void Check(IReadOnlyList<int> counts, IReadOnlyList<int> sizes)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(sizes);
        if (counts.Count != sizes.Count)
        {
            throw new ArgumentException("There are not as many counts as parts.", nameof(counts));
        }

        for (int i = 0; i < sizes.Count; i++)
        {
            if (sizes[i] < 1 || counts[i] < 0 || counts[i] > sizes[i])
            {
                throw new ArgumentException("A part has words, and no word occurs in it more often than it has words.", nameof(counts));
            }
        }
    }
}
