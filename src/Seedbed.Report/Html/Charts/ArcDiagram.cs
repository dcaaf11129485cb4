using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Charts;

/// <summary>
/// A thread from above to below, with an arc from each comment to what it answers (arc diagram; Wattenberg 2002, "Arc diagrams: visualizing structure in strings").
/// What a page states is solid, what is inferred is broken.
/// </summary>
/// <param name="Thread">The thread; with at least one link.</param>
internal sealed record ArcDiagram(CommentThread Thread) : IChart
{
    private const double RowHeight = 22;
    private const double Baseline = 15;
    private const double Middle = 11;
    private const double Axis = 84;
    private const double LabelLeft = 98;
    private const double DotSize = 4;
    private const double FoldedSize = 1.5;
    private const double NameWidth = DrawnText.Narrowest - LabelLeft;

    private readonly ArcRows _rows = ArcRows.Of(Thread);

    /// <inheritdoc />
    public string Name => "Who answers whom";

    /// <inheritdoc />
    public string Description =>
        $"{Figures.Count(Comments, "comment")} from above to below in the order of the page, with {Figures.Count(Links.Count, "arc")} from each to what it answers.";

    /// <inheritdoc />
    public double Height => Top + (_rows.All.Count * RowHeight) + 4;

    /// <inheritdoc />
    public DataTable Table => LinkTable.Of(Thread);

    /// <summary>How many of the thread's comments are drawn.</summary>
    public int Comments => _rows.Comments;

    private IReadOnlyList<ReplyEdge> Links => _rows.Links;

    private bool HasArticle => Links.Any(static link => link.Paragraph is not null);

    private double Top => ArcLegend.HeightOf(Links) + (HasArticle ? RowHeight : 0);

    /// <inheritdoc />
    public void Draw(HtmlWriter svg)
    {
        ArcLegend.Draw(svg, Links);
        double longest = Links.Max(link => EndOf(link) is { } end ? Math.Abs(end - StartOf(link)) : 0);
        foreach (ReplyEdge link in Links)
        {
            DrawLink(svg, link, longest);
        }

        if (HasArticle)
        {
            svg.Void("rect", ("class", "node"), ("x", Figures.Place(Axis - DotSize)), ("y", Figures.Place(ArticleMiddle - DotSize)), ("width", Figures.Place(2 * DotSize)), ("height", Figures.Place(2 * DotSize)));
            svg.Write("text", "the article", ("class", "label quiet"), ("x", Figures.Place(LabelLeft)), ("y", Figures.Place(ArticleMiddle - Middle + Baseline)));
        }

        for (int i = 0; i < _rows.All.Count; i++)
        {
            DrawRow(svg, _rows.All[i], Top + (i * RowHeight));
        }
    }

    private double ArticleMiddle => Top - RowHeight + Middle;

    private static void DrawRow(HtmlWriter svg, ArcRow row, double top)
    {
        svg.Void("circle", ("class", "node"), ("cx", Figures.Place(Axis)), ("cy", Figures.Place(top + Middle)), ("r", Figures.Place(row.IsLinked ? DotSize : FoldedSize)));
        using (svg.Open("text", ("class", row.IsLinked ? "label" : "label quiet"), ("x", Figures.Place(LabelLeft)), ("y", Figures.Place(top + Baseline))))
        {
            if (!row.IsLinked)
            {
                svg.Text(row.Count == 1 ? "1 comment without links" : $"{Figures.Number(row.Count)} comments without links");
                return;
            }

            string number = "#" + Figures.Number(row.First.Index) + " ";
            svg.Write("tspan", number, ("class", "quiet"));
            svg.Write("tspan", DrawnText.Fit(row.First.Author, NameWidth - DrawnText.WidthOf(number, DrawnText.LabelSize)), ("class", "isolated"));
            svg.Write("tspan", row.First.Answers.Count == 0 ? string.Empty : " " + LinkWords.Short(row.First.Answers), ("class", "note"));
        }
    }

    private void DrawLink(HtmlWriter svg, ReplyEdge link, double longest)
    {
        string kind = "link " + LinkWords.KindOf(link.Evidence);
        if (EndOf(link) is { } end)
        {
            ArcPath.DrawArc(svg, kind, Axis - DotSize, StartOf(link), end, longest, (int)link.Evidence);
        }
        else
        {
            ArcPath.DrawStub(svg, kind, Axis - DotSize, StartOf(link));
        }
    }

    private double StartOf(ReplyEdge link) => MiddleOf(link.From)!.Value;

    private double? EndOf(ReplyEdge link) => link.Paragraph is not null ? ArticleMiddle : link.Comment is { } answered ? MiddleOf(answered) : null;

    private double? MiddleOf(Comment comment) => _rows.RowOf(comment) is { } row ? Top + (row * RowHeight) + Middle : null;
}
