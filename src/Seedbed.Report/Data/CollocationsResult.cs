using Seedbed.Analysis;
using Seedbed.Report.Rendering;

namespace Seedbed.Report.Data;

/// <summary>Words that occur near one another more or less often than chance would have it.</summary>
internal static class CollocationsResult
{
    private static readonly Field[] Fields =
    [
        new("first", "first", IsText: true), new("second", "second", IsText: true), Field.Number("count", "together"), Field.Number("firstCount", "first at all", isDetail: true),
        Field.Number("secondCount", "second at all", isDetail: true), Field.Number("expected", "expected"), Field.Number("logLikelihood", "G2"),
        Field.Number("mutualInformation", "MI, bits"), new("isAttraction", "attract"),
    ];

    /// <summary>Finds pairs of words.</summary>
    /// <param name="scope">Where.</param>
    /// <param name="word">A word that must be one of the two, folded; null for any.</param>
    /// <param name="window">How far to the right the second may stand.</param>
    /// <param name="minimum">How often a pair must occur.</param>
    /// <param name="limit">See <see cref="Result.Limit"/>.</param>
    /// <param name="progress">Counts the articles.</param>
    public static Result Of(TextScope scope, string? word, int window, int minimum, int? limit, Progress progress)
    {
        IReadOnlyList<Collocation> all = Collocations.Of(scope.Documents(progress).SelectMany(FoldedWords.Sentences), window, minimum);
        Collocation[] pairs = [.. With(all, word)];
        if (pairs.Length == 0 && word is not null)
        {
            // As it stands in a text, with a comma behind it.
            pairs = [.. With(all, word.Trim([.. word.Where(c => char.IsPunctuation(c) || char.IsSymbol(c))]))];
        }

        return new Result(
            "collocations",
            [new("window", "words to the right", window), new("minimum", "least count", minimum), new("pairs", "different pairs", pairs.Length)],
            Fields,
            [new(null, "pair", pairs.Length, pairs.Select(IReadOnlyList<Cell> (pair) => Row(pair)))],
            [.. pairs.Length == 0 ? [None(word, minimum)] : Array.Empty<string>(), .. scope.NotesOnCopies],
            limit);
    }

    private static IEnumerable<Collocation> With(IReadOnlyList<Collocation> all, string? word) =>
        all.Where(pair => word is null || pair.First == word || pair.Second == word);

    private static string None(string? word, int minimum) =>
        $"No pair{(word is null ? string.Empty : $" with '{word}'")} occurs {Views.Wording.Count(minimum, "time")}. Rarer ones: --minimum; of few, the measures are not stable.";

    private static Cell[] Row(Collocation pair)
    {
        ContingencyTable table = pair.Table;
        return [pair.First, pair.Second, table.Both, table.First, table.Second, table.Expected, table.LogLikelihood, table.MutualInformation, table.IsAttraction];
    }
}
