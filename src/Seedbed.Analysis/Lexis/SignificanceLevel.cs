namespace Seedbed.Analysis;

/// <summary>
/// How large a log-likelihood ratio with one degree of freedom must be, and how large the expected counts, for a difference to be called significant (Rayson,
/// Berridge and Francis 2004, "Extending the Cochran rule for the comparison of word frequencies between corpora", JADT 2004).
/// </summary>
/// <param name="Probability">How likely a ratio as large is where there is no difference, such as 0.05.</param>
/// <param name="CriticalValue">The least ratio.</param>
/// <param name="MinimumExpected">The least of the two expected counts with which the ratio keeps what it promises.</param>
public sealed record SignificanceLevel(double Probability, double CriticalValue, double MinimumExpected)
{
    /// <summary>The levels, the strictest first. It alone may be trusted where the expected counts are low.</summary>
    public static IReadOnlyList<SignificanceLevel> All { get; } =
    [
        new(0.0001, 15.13, 1),
        new(0.001, 10.83, 8),
        new(0.01, 6.63, 11),
        new(0.05, 3.84, 13),
    ];
}
