using System;
using System.Globalization;

namespace Seedbed.Syntax;

/// <summary>
/// What the filters of well-known corpora would say of the text as a whole: Gopher (Rae et al. 2021) and FineWeb (Penedo et al. 2024). Their
/// limits were set for English web pages, so they are shown to those who ask.
/// </summary>
internal sealed class QualityMetric : SeedCheck
{
    private const string Gopher = "Gopher";
    private const string FineWeb = "FineWeb";

    /// <summary>How many decimals are compared and shown.</summary>
    private const int Decimals = 4;

    private static readonly Metric[] Metrics =
    [
        new("Number of words", 50, 100_000, Gopher, text => text.Words),
        new("Mean word length", 3, 10, Gopher, text => Share(text.WordCharacters, text.Words)),
        new("Number signs per word", 0, 0.1, Gopher, text => Share(text.Hashes, text.Words)),
        new("Ellipses per word", 0, 0.1, Gopher, text => Share(text.Ellipses, text.Words)),
        new("Share of lines that begin with a bullet", 0, 0.9, Gopher, text => Share(text.BulletLines, text.Lines)),
        new("Share of lines that end in an ellipsis", 0, 0.3, Gopher, text => Share(text.EllipsisLines, text.Lines)),
        new("Share of words with a letter", 0.8, 1, Gopher, text => Share(text.WordsWithLetter, text.Words)),
        new("Number of required English words", 2, 8, Gopher, text => text.DistinctRequiredWords),
        new("Share of duplicate lines", 0, 0.3, Gopher, text => Share(text.DuplicateLines, text.Lines)),
        new("Share of characters in duplicate lines", 0, 0.2, Gopher, text => Share(text.DuplicateCharacters, text.Characters)),
        new("Share of lines that end in punctuation", 0.12, 1, FineWeb, text => Share(text.SentenceLines, text.Lines)),
        new("Share of characters in duplicate lines", 0, 0.01, FineWeb, text => Share(text.DuplicateCharacters, text.Characters)),
        new("Share of lines shorter than 30 characters", 0, 0.67, FineWeb, text => Share(text.ShortLines, text.Lines)),
    ];

    public override Rule Rule { get; } = new(
        "SEED2016",
        nameof(QualityMetric),
        RuleSeverity.Hidden,
        "A measure of the text lies outside the range of a known corpus",
        Array.ConvertAll(Metrics, static metric => metric.Message));

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!seed.HasText)
        {
            return;
        }

        var measures = new TextMeasures(seed);
        foreach (Metric metric in Metrics)
        {
            double value = Math.Round(metric.Of(measures), Decimals);
            if (value < metric.Min || value > metric.Max)
            {
                findings.ReportAs(metric.Message, CheckedSeed.Beginning, related: null, Show(value));
            }
        }
    }

    // A text of one line without a word cannot be: every line that holds text has a word.
    private static double Share(int part, int whole) => (double)part / whole;

    private static string Show(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private sealed record Metric(string Name, double Min, double Max, string Source, Func<TextMeasures, double> Of)
    {
        /// <summary>A message of its own, so that a page of records holds these words once.</summary>
        public string Message { get; } = Name + " is {0}, outside " + Show(Min) + "-" + Show(Max) + " (" + Source + ")";
    }
}
