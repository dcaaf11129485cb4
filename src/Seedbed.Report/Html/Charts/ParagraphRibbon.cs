using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Charts;

/// <summary>The paragraphs of two variants as two rows of boxes: full where both have the same, half as high where they changed it, missing where one has none.</summary>
/// <param name="Variant">The two.</param>
/// <param name="Here">What the first is called.</param>
/// <param name="There">What the second is called.</param>
internal sealed record ParagraphRibbon(Variant Variant, string Here, string There) : IChart
{
    private const double FirstTop = 20;
    private const double SecondTop = 72;
    private const double RowHeight = 22;
    private const double Filled = 0.86;

    /// <inheritdoc />
    public string Name => "Paragraphs side by side";

    /// <inheritdoc />
    public string Description =>
        $"{Count(ParagraphRelation.Same)} the same, {Count(ParagraphRelation.Changed)} changed, {Count(ParagraphRelation.OnlyHere)} only in {Here}, {Count(ParagraphRelation.OnlyThere)} only in {There}.";

    /// <inheritdoc />
    public double Height => 98;

    /// <inheritdoc />
    public DataTable Table => new("Paragraphs by how they compare", [new("Relation"), new("Pairs", IsNumber: true)],
    [
        ["the same in both", Count(ParagraphRelation.Same)],
        ["changed", Count(ParagraphRelation.Changed)],
        ["only in " + Here, Count(ParagraphRelation.OnlyHere)],
        ["only in " + There, Count(ParagraphRelation.OnlyThere)],
    ]);

    /// <inheritdoc />
    public void Draw(HtmlWriter svg)
    {
        svg.Label("label", 0, FirstTop - 6, DrawnText.Fit(Here, DrawnText.Narrowest));
        svg.Label("label", 0, SecondTop - 6, DrawnText.Fit(There, DrawnText.Narrowest));
        IReadOnlyList<ParagraphPair> pairs = Variant.Paragraphs;
        int drawn = Math.Min(pairs.Count, Limits.Dots);
        double width = 1.0 / Math.Max(1, drawn);
        for (int i = 0; i < drawn; i++)
        {
            DrawSide(svg, pairs[i].Here, pairs[i].Relation, i * width, FirstTop, width * Filled);
            DrawSide(svg, pairs[i].There, pairs[i].Relation, i * width, SecondTop, width * Filled);
        }
    }

    private static void DrawSide(HtmlWriter svg, Paragraph? paragraph, ParagraphRelation relation, double left, double top, double width)
    {
        if (paragraph is null)
        {
            svg.Line("gap", left, top + RowHeight, left + width, top + RowHeight);
            return;
        }

        bool isChanged = relation == ParagraphRelation.Changed;
        svg.Box(isChanged ? "changed" : relation == ParagraphRelation.Same ? "same" : "lone", left, isChanged ? top + (RowHeight / 2) : top, width, isChanged ? RowHeight / 2 : RowHeight);
    }

    private string Count(ParagraphRelation relation) => Figures.Number(Variant.Paragraphs.Count(pair => pair.Relation == relation));
}
