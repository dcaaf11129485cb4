using Seedbed.Analysis;
using Seedbed.Report.Html.Charts;

namespace Seedbed.Report.Html.Sections;

/// <summary>The words of articles beside those of comments.</summary>
internal static class ContrastSection
{
    /// <summary>The section.</summary>
    public static PageSection Section { get; } = new("contrast", "Article against comments", Write);

    private static void Write(HtmlWriter html, PageData data)
    {
        if (data.Segmentation != SegmentationLevel.Words)
        {
            html.Write("p", "Words are not given: the corpus was compiled without them. Set SeedsSegmentation to Words in its project, and build again.");
            return;
        }

        LexisSide articles = LexisSide.Of("Articles", ParagraphsOf.DistinctArticles(data.Articles));
        if (data.Participation.Comments == 0)
        {
            html.Write("p", "There are no comments to compare the articles with. This is how the articles read.");
            LexisTable.Of(articles).Write(html);
            return;
        }

        LexisSide comments = LexisSide.Of("Comments", ParagraphsOf.Comments(data.Articles));
        html.Write("p", "An article with the same words as another counts once. Capitals do not count, and nothing is lemmatised.");
        WriteKeywords(html, Keyness.Compare(comments.Frequencies, articles.Frequencies));
        html.Write("h3", "How the two sides read");
        html.Write("p", "A text with more words repeats more of them, so only the measures of chunks and windows compare across sizes. The grades are those of American schools and made for English.");
        LexisTable.Of(articles, comments).Write(html);
    }

    private static void WriteKeywords(HtmlWriter html, IReadOnlyList<Keyword> all)
    {
        html.Write("h3", "Words that set them apart");
        Keyword[] sure = [.. all.Where(static word => word.Comparison.Significance.IsGiven)];
        Keyword[] shown = [.. Of(sure, 1), .. Of(sure, -1)];
        if (shown.Length == 0)
        {
            html.Write("p", "No word reaches a level of significance, by its log-likelihood ratio and by how often it was to be expected.");
            return;
        }

        ChartFigure.Write(
            html,
            new DivergingBars(shown, sure.Length - shown.Length),
            $"Of {Figures.Count(all.Count, "word")} that a side has {Figures.Number(Keyness.UsualMinimum)} times or more, {Figures.Number(sure.Length)} reach a level of significance; of each side, the surest come first. A bar is the log ratio: 1 is twice as frequent, 2 four times. A hollow bar, and * in the table, rests on half an occurrence, because the other side has none.");
        html.Write("p", "Words of a text are not independent of one another, and of a thousand words some differ by chance. The order is worth reading; it proves nothing.", ("class", "note"));
    }

    private static IEnumerable<Keyword> Of(Keyword[] words, int direction) => words.Where(word => word.Comparison.Direction == direction).Take(Limits.Keywords);
}
