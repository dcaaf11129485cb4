using Seedbed.Analysis;
using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Sections;

/// <summary>Measures of words, those of several sides beside each other.</summary>
internal static class LexisTable
{
    /// <summary>The table.</summary>
    public static DataTable Of(params LexisSide[] sides)
    {
        Row[] rows =
        [
            new("Running words", static side => Figures.Number(side.Frequencies.Tokens)),
            new("Different words", static side => Figures.Number(side.Frequencies.Types)),
            new("Words that occur once", static side => Figures.Number(side.Frequencies.HapaxLegomena.Count())),
            new("Different by running words", static side => Figures.Of(TypeTokenRatio.Plain(side.Frequencies), 3)),
            new("The same, mean of chunks of 1,000 words", static side => Figures.Of(TypeTokenRatio.Standardised(side.Words), 3)),
            new("The same, mean of windows of 500 words", static side => Figures.Of(TypeTokenRatio.MovingAverage(side.Words), 3)),
            new("Sentences", static side => Figures.Number(side.Counts.Sentences)),
            new("Automated readability index, grade", static side => Figures.Of(Readability.AutomatedReadabilityIndex(side.Counts), 1)),
            new("Coleman-Liau index, grade", static side => Figures.Of(Readability.ColemanLiau(side.Counts), 1)),
            new("LIX", static side => Figures.Of(Readability.Lix(side.Counts), 1)),
        ];
        return new DataTable(
            "Measures of words",
            [new("Measure"), .. sides.Select(static side => new TableColumn(side.Name, IsNumber: true))],
            [.. rows.Select(row => (string[])[row.Name, .. sides.Select(row.Of)])]);
    }

    private sealed record Row(string Name, Func<LexisSide, string> Of);
}
