namespace Seedbed.Analysis;

/// <summary>
/// How hard a text is to read, as far as the length of words and sentences shows it. Formulas that count syllables, such as Flesch's, are left out on purpose:
/// spelling does not tell syllables exactly. All are not given for short texts.
/// </summary>
public static class Readability
{
    /// <summary>Words below which none of the formulas is given. Coleman and Liau (1975) define theirs on 100 words; the others are no surer on fewer.</summary>
    public const int MinimumWords = 100;

    /// <summary>Sentences below which none is given: the mean length of fewer is that of single sentences. A convention of this project; no source names a number.</summary>
    public const int MinimumSentences = 3;

    /// <summary>
    /// Automated Readability Index: 4.71 characters by words + 0.5 words by sentences - 21.43 (Senter and Smith 1967, "Automated Readability Index",
    /// AMRL-TR-66-220). A grade of American schools; made for English.
    /// </summary>
    /// <param name="counts">The text, counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    public static Measurement AutomatedReadabilityIndex(TextCounts counts) =>
        Missing(counts) ?? Measurement.Of((4.71 * counts.Characters / counts.Words) + (0.5 * counts.Words / counts.Sentences) - 21.43);

    /// <summary>
    /// Coleman-Liau index: 0.0588 characters in 100 words - 0.296 sentences in 100 words - 15.8 (Coleman and Liau 1975, "A computer readability formula designed for
    /// machine scoring", Journal of Applied Psychology 60). A grade of American schools; made for English.
    /// </summary>
    /// <param name="counts">The text, counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    public static Measurement ColemanLiau(TextCounts counts) =>
        Missing(counts) ?? Measurement.Of((0.0588 * 100 * counts.Characters / counts.Words) - (0.296 * 100 * counts.Sentences / counts.Words) - 15.8);

    /// <summary>
    /// LIX: words by sentences + long words in 100 words (Björnsson 1968, Läsbarhet). From about 20, a book for children, to 60 and more, expert prose; made for
    /// Swedish and used for other languages of Western Europe (Björnsson 1983, "Readability of newspapers in 11 languages").
    /// </summary>
    /// <param name="counts">The text, counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    public static Measurement Lix(TextCounts counts) =>
        Missing(counts) ?? Measurement.Of(((double)counts.Words / counts.Sentences) + (100.0 * counts.LongWords / counts.Words));

    private static Measurement? Missing(TextCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.Words < MinimumWords ? Measurement.TooFew(counts.Words, MinimumWords, "words")
            : counts.Sentences < MinimumSentences ? Measurement.TooFew(counts.Sentences, MinimumSentences, "sentences")
            : null;
    }
}
