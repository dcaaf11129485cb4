using System.Globalization;

namespace Seedbed.Analysis;

/// <summary>How often a word occurs in two corpora of some size.</summary>
/// <param name="Count">How often in the target.</param>
/// <param name="Tokens">Words of the target.</param>
/// <param name="ReferenceCount">How often in the reference.</param>
/// <param name="ReferenceTokens">Words of the reference.</param>
public sealed record FrequencyComparison(int Count, int Tokens, int ReferenceCount, int ReferenceTokens)
{
    /// <summary>
    /// What stands for a count of 0 in <see cref="LogRatio"/>, whose quotient needs something: half an occurrence, less than any word has that occurs, as CQPweb
    /// does it.
    /// </summary>
    public const double CountForZero = 0.5;

    /// <summary>How often the word would occur in the target if both used it alike: E1.</summary>
    public double Expected => Share(Tokens);

    /// <summary>How often the word would occur in the reference if both used it alike: E2.</summary>
    public double ReferenceExpected => Share(ReferenceTokens);

    /// <summary>1 where the target uses the word more than the reference, by the size of each; -1 where it uses it less; 0 where both use it alike.</summary>
    public int Direction => ((long)Count * ReferenceTokens).CompareTo((long)ReferenceCount * Tokens);

    /// <summary>Whether <see cref="LogRatio"/> rests on <see cref="CountForZero"/>.</summary>
    public bool HasZero => Count == 0 || ReferenceCount == 0;

    /// <summary>
    /// The log-likelihood ratio in the form of two cells, 2 (a ln(a / E1) + b ln(b / E2)) with E1 = c (a + b) / (c + d) and E2 = d (a + b) / (c + d) (Rayson and
    /// Garside 2000, "Comparing corpora using frequency profiling"): how much the counts speak for a difference, which the size of a corpus increases. Not the form
    /// of four cells of <see cref="ContingencyTable.LogLikelihood"/>. Not given where a corpus is empty or the word occurs in neither.
    /// </summary>
    public Measurement LogLikelihood => Missing
        ?? Measurement.Of(Math.Max(0, 2 * (Term(Count, Expected) + Term(ReferenceCount, ReferenceExpected))));

    /// <summary>
    /// Log Ratio, log₂ of the quotient of the relative frequencies (Hardie 2014, "Log Ratio: an informal introduction"): how large the difference is. 0 is none, 1
    /// twice as frequent in the target, 2 four times, -1 half. A count of 0 becomes <see cref="CountForZero"/>. Not given where
    /// <see cref="LogLikelihood"/> is not.
    /// </summary>
    public Measurement LogRatio => Missing
        ?? Measurement.Of(Math.Log2(OrHalf(Count) / Tokens / (OrHalf(ReferenceCount) / ReferenceTokens)));

    /// <summary>
    /// The probability of the strictest level that the word reaches (<see cref="SignificanceLevel.All"/>), by critical value and by expected counts. Not given
    /// where it reaches none. It is that of one word that was chosen before, and of words that are independent, which words of a text are not: it orders, and
    /// proves nothing.
    /// </summary>
    public Measurement Significance => Missing ?? FindLevel(LogLikelihood.Value!.Value);

    private Measurement? Missing => Tokens == 0 ? Measurement.NotGiven("the target has no words")
        : ReferenceTokens == 0 ? Measurement.NotGiven("the reference has no words")
        : Count + (long)ReferenceCount == 0 ? Measurement.NotGiven("the word occurs in neither")
        : null;

    private Measurement FindLevel(double ratio)
    {
        double expected = Math.Min(Expected, ReferenceExpected);
        SignificanceLevel weakest = SignificanceLevel.All[^1];
        SignificanceLevel? level = SignificanceLevel.All.FirstOrDefault(level => ratio >= level.CriticalValue && expected >= level.MinimumExpected);
        return level is not null ? Measurement.Of(level.Probability)
            : ratio < weakest.CriticalValue ? Measurement.NotGiven(string.Create(CultureInfo.InvariantCulture, $"G2 is below {weakest.CriticalValue}"))
            : Measurement.NotGiven(string.Create(CultureInfo.InvariantCulture, $"the expected count {(expected < 0.1 ? "below 0.1" : string.Create(CultureInfo.InvariantCulture, $"of {expected:0.0}"))} is too low for a G2 of {ratio:0.0}"));
    }

    private double Share(int tokens) => tokens == 0 ? 0 : (double)tokens * (Count + (long)ReferenceCount) / (Tokens + (long)ReferenceTokens);

    private static double Term(int observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);

    private static double OrHalf(int count) => count == 0 ? CountForZero : count;
}
