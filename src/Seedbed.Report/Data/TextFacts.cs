using Seedbed.Analysis;

namespace Seedbed.Report.Data;

/// <summary>What is said of a text as a whole: how varied its words are, how hard it is to read, how long that takes.</summary>
internal static class TextFacts
{
    /// <summary>Measures a text.</summary>
    /// <param name="list">Its words, counted.</param>
    /// <param name="words">Its words, in order.</param>
    /// <param name="documents">Its paragraphs, by document.</param>
    public static Fact[] Of(FrequencyList list, IReadOnlyList<string> words, IReadOnlyList<IReadOnlyList<Paragraph>> documents)
    {
        var counts = TextCounts.Of(documents.SelectMany(FoldedWords.Sentences));
        var time = ReadingTime.Of(list.Tokens);
        return
        [
            new("typeTokenRatio", "types by tokens (TTR)", TypeTokenRatio.Plain(list), 3),
            new("standardisedTypeTokenRatio", "the same by chunks of 1000 (STTR)", TypeTokenRatio.Standardised(words), 3),
            new("movingAverageTypeTokenRatio", "the same by windows of 500 (MATTR)", TypeTokenRatio.MovingAverage(words), 3),
            new("sentences", "sentences", counts.Sentences),
            new("automatedReadabilityIndex", "ARI, American grade", Readability.AutomatedReadabilityIndex(counts), 1),
            new("colemanLiau", "Coleman-Liau, American grade", Readability.ColemanLiau(counts), 1),
            new("lix", "LIX", Readability.Lix(counts), 1),
            new("readingMinutes", "minutes to read, mean", time.Mean.TotalMinutes, 1),
            new("readingMinutesShortest", "the quickest of most adults", time.Shortest.TotalMinutes, 1),
            new("readingMinutesLongest", "the slowest of most adults", time.Longest.TotalMinutes, 1),
        ];
    }
}
