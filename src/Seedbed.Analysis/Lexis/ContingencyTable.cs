namespace Seedbed.Analysis;

/// <summary>
/// How often two things occur with and without each other, as a table of two rows and two columns. Of pairs of words, the first row are the pairs whose first word
/// is the one, the first column those whose second word is the other.
/// </summary>
/// <param name="Both">Number of pairs with both: O11.</param>
/// <param name="OnlyFirst">Number of pairs with the first and not the second: O12.</param>
/// <param name="OnlySecond">Number of pairs with the second and not the first: O21.</param>
/// <param name="Neither">Number of pairs with neither: O22.</param>
public sealed record ContingencyTable(long Both, long OnlyFirst, long OnlySecond, long Neither)
{
    /// <summary>Number of pairs: N.</summary>
    public long Total => Both + OnlyFirst + OnlySecond + Neither;

    /// <summary>Number of pairs with the first: R1.</summary>
    public long First => Both + OnlyFirst;

    /// <summary>Number of pairs with the second: C1.</summary>
    public long Second => Both + OnlySecond;

    /// <summary>How many pairs would have both if neither cared about the other, R1 · C1 / N; not given for an empty table.</summary>
    public Measurement Expected => Total == 0 ? NoPairs : Measurement.Of((double)First * Second / Total);

    /// <summary>Whether both occur together more often than <see cref="Expected"/>. The log-likelihood ratio is as large for those that avoid each other.</summary>
    public bool IsAttraction => Expected.Value < Both;

    /// <summary>
    /// The log-likelihood ratio, G² or -2 log λ: 2 Σ O ln(O / E) over the four cells, where an empty cell adds nothing (Dunning 1993, "Accurate methods for the
    /// statistics of surprise and coincidence", Computational Linguistics 19(1)). From 0, independent, upwards; it grows with the corpus. Not given for an empty
    /// table.
    /// </summary>
    public Measurement LogLikelihood => Total == 0
        ? NoPairs
        : Measurement.Of(Math.Max(0, 2 * (
            Term(Both, First, Second)
            + Term(OnlyFirst, First, Total - Second)
            + Term(OnlySecond, Total - First, Second)
            + Term(Neither, Total - First, Total - Second))));

    /// <summary>
    /// Pointwise mutual information in bits, the association ratio log₂(O11 · N / (R1 · C1)) (Church and Hanks 1990, "Word association norms, mutual information,
    /// and lexicography", Computational Linguistics 16(1)). 0 is independent; rare words get the highest numbers. Not given where the two never occur together.
    /// </summary>
    public Measurement MutualInformation => Both == 0
        ? Measurement.NotGiven("the two never occur together")
        : Measurement.Of(Math.Log2((double)Both / First * Total / Second));

    private static Measurement NoPairs => Measurement.NotGiven("there are no pairs");

    /// <summary>O ln(O / E), where E is row by column by total; rounding may take a sum of them below 0.</summary>
    private double Term(long observed, long row, long column) =>
        observed == 0 ? 0 : observed * Math.Log((double)observed / row * Total / column);
}
