namespace Seedbed.Analysis;

/// <summary>How evenly a word is spread over the parts of a corpus. A mean frequency hides that a word may come from one document.</summary>
/// <param name="Word">The word.</param>
/// <param name="Count">How often it occurs in all parts.</param>
/// <param name="Parts">Number of parts.</param>
/// <param name="Range">Number of parts in which it occurs.</param>
/// <param name="JuillandD">Juilland's D, see <see cref="Dispersion.JuillandD"/>: 1 is even, 0 is one part only.</param>
/// <param name="DeviationOfProportions">Gries' DP, see <see cref="Dispersion.DeviationOfProportions"/>: 0 is even, near 1 is one small part only.</param>
/// <param name="NormalisedDeviation">DPnorm, see <see cref="Dispersion.NormalisedDeviation"/>: the same, with 1 as its end for any parts.</param>
public sealed record WordDispersion(
    string Word,
    int Count,
    int Parts,
    int Range,
    Measurement JuillandD,
    Measurement DeviationOfProportions,
    Measurement NormalisedDeviation)
{
    /// <summary>Below this many parts there is nothing to be spread over.</summary>
    public const int MinimumParts = 2;

    /// <summary>A word that occurs once stands in one part whatever its habit is, so that its number would be the size of that part and nothing else.</summary>
    public const int MinimumCount = 2;

    /// <summary>
    /// Measures a word. D is given where the parts are of one size: the largest may have one word more than the smallest, which cutting cannot always avoid. Nothing
    /// but the range is given below <see cref="MinimumParts"/> and <see cref="MinimumCount"/>.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="counts">How often it occurs in each part.</param>
    /// <param name="sizes">Number of words in each part, of which none is empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are not as many sizes as counts, or no word could occur so often in a part.</exception>
    public static WordDispersion Of(string word, IReadOnlyList<int> counts, IReadOnlyList<int> sizes)
    {
        ArgumentNullException.ThrowIfNull(word);
        Dispersion.Check(counts, sizes);
        int count = counts.Sum();
        int range = counts.Count(static own => own > 0);
        Measurement? missing = sizes.Count < MinimumParts ? Measurement.TooFew(sizes.Count, MinimumParts, "parts")
            : count < MinimumCount ? Measurement.TooFew(count, MinimumCount, "occurrences")
            : null;
        return missing is not null
            ? new WordDispersion(word, count, sizes.Count, range, missing, missing, missing)
            : new WordDispersion(
                word,
                count,
                sizes.Count,
                range,
                sizes.Max() - sizes.Min() > 1
                    ? Measurement.NotGiven("the parts are not of one size")
                    : Measurement.Of(Dispersion.JuillandD([.. counts.Select((own, i) => (double)own / sizes[i])])),
                Measurement.Of(Dispersion.DeviationOfProportions(counts, sizes)),
                Measurement.Of(Dispersion.NormalisedDeviation(counts, sizes)));
    }
}
