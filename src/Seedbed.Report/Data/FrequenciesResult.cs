using Seedbed.Analysis;
using Seedbed.Report.Rendering;
using Seedbed.Report.Views;

namespace Seedbed.Report.Data;

/// <summary>Which words, or sequences of words, occur how often, and in how many documents.</summary>
internal static class FrequenciesResult
{
    /// <summary>Of how many words the dispersion is measured, the most frequent first: measuring one takes as long as there are documents.</summary>
    public const int MaximumMeasured = 5000;

    /// <summary>Counts words.</summary>
    /// <param name="scope">Where.</param>
    /// <param name="length">Words of a sequence, 1 for words.</param>
    /// <param name="minimum">How often a word must occur to be listed.</param>
    /// <param name="limit">See <see cref="Result.Limit"/>.</param>
    /// <param name="progress">Counts the articles.</param>
    public static Result Of(TextScope scope, int length, int minimum, int? limit, Progress progress)
    {
        var documents = new List<IReadOnlyList<Paragraph>>();
        var parts = new List<IReadOnlyList<string>>();
        foreach (IReadOnlyList<Paragraph> document in scope.Documents(progress))
        {
            documents.Add(document);
            parts.Add(Units(document, length));
        }

        parts.RemoveAll(part => part.Count == 0);
        FrequencyList list = FrequencyList.Of(parts.SelectMany(part => part));
        WordFrequency[] listed = [.. list.Ranked.TakeWhile(word => word.Count >= minimum)];
        return new Result(
            "frequencies",
            [.. Counts(list, parts.Count, length), .. length == 1 ? TextFacts.Of(list, [.. parts.SelectMany(part => part)], documents) : []],
            [
                Field.Number("rank", "rank"), new("word", length == 1 ? "word" : "words", IsText: true), Field.Number("count", "count"), Field.Number("perMillion", "per million", 0),
                Field.Number("documents", "documents"), Field.Number("dp", "DP", 3), Field.Number("dpNorm", "DPnorm", 3, isDetail: true),
            ],
            [new(null, length == 1 ? "word" : "sequence", listed.Length, Rows(listed, list, parts))],
            [.. list.Tokens == 0 ? ["There are no words."] : scope.NotesOnCopies],
            limit);
    }

    /// <summary>What is counted of a document; the order within it does not matter for sequences.</summary>
    private static IReadOnlyList<string> Units(IReadOnlyList<Paragraph> paragraphs, int length) => length == 1
        ? FoldedWords.In(paragraphs)
        : [.. NGrams.Of(FoldedWords.Sentences(paragraphs), length).Ranked.SelectMany(gram => Enumerable.Repeat(gram.Word, gram.Count))];

    private static Fact[] Counts(FrequencyList list, int documents, int length) =>
    [
        new("length", "words in a sequence", length), new("tokens", length == 1 ? "running words (tokens)" : "sequences", list.Tokens),
        new("types", length == 1 ? "different words (types)" : "different sequences", list.Types),
        new("hapaxes", "of these, once (hapaxes)", list.HapaxLegomena.Count()), new("documents", "documents", documents),
    ];

    private static IEnumerable<IReadOnlyList<Cell>> Rows(WordFrequency[] listed, FrequencyList list, IReadOnlyList<IReadOnlyList<string>> documents)
    {
        var parts = CorpusParts.Of(documents);
        var tooRare = Measurement.NotGiven($"it is measured of the {Wording.Number(MaximumMeasured)} most frequent only");
        for (int i = 0; i < listed.Length; i++)
        {
            WordFrequency word = listed[i];
            WordDispersion? spread = i < MaximumMeasured ? parts.DispersionOf(word.Word) : null;
            yield return
            [
                i + 1, word.Word, word.Count, list.PerMillion(word.Word), spread?.Range ?? RangeOf(word),
                spread?.DeviationOfProportions ?? tooRare, spread?.NormalisedDeviation ?? tooRare,
            ];
        }
    }

    // What occurs once stands in one document; of the others, the range is a part of what is measured.
    private static int? RangeOf(WordFrequency word) => word.Count == 1 ? 1 : null;
}
