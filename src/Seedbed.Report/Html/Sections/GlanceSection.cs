using Seedbed.Analysis;
using Seedbed.Report.Html.Charts;
using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Sections;

/// <summary>The corpus in a few numbers, and what its pages leave open.</summary>
internal static class GlanceSection
{
    /// <summary>The section.</summary>
    public static PageSection Section { get; } = new("glance", "At a glance", Write);

    private static void Write(HtmlWriter html, PageData data)
    {
        CorpusMeasures corpus = data.Measures;
        int comments = data.Participation.Comments;
        int words = corpus.Words + corpus.CommentWords;
        html.Write("p", $"{Lead(data)} To read it all takes about {Figures.Duration(ReadingTime.Of(words).Mean)}.", ("class", "lead"));
        Facts.Write(html,
        [
            ("Articles", $"{Figures.Count(corpus.Paragraphs, "paragraph")}, {Figures.Count(corpus.Words, "word")}"),
            ("Comments", comments == 0 ? "none" : $"{Figures.Count(corpus.CommentParagraphs, "paragraph")}, {Figures.Count(corpus.CommentWords, "word")}"),
            ("Sentences", SentencesOf(data)),
            ("Reading time", TimeOf(words)),
        ]);
        ChartFigure.Write(html, Stated(data), "The bars say of how many. What no page says stays unknown: nothing is guessed.");
        if (data.Articles.DistinctBy(static article => article.Fingerprint, StringComparer.Ordinal).Count() < data.Articles.Count)
        {
            html.Write("p", "Articles with the same words as another count here each time. Where words are compared, they count once.", ("class", "note"));
        }

        if (corpus.MissingParents > 0)
        {
            html.Write("p", $"{Figures.Count(corpus.MissingParents, "name is", "names are")} answered without having a comment under the same article: a comment may have been deleted, or the crawler missed it.");
        }
    }

    private static string Lead(PageData data)
    {
        ParticipationMeasures who = data.Participation;
        string articles = Figures.Count(data.Articles.Count, "article");
        return who.Comments == 0
            ? $"{articles}, and nobody comments on {(data.Articles.Count == 1 ? "it" : "any of them")}."
            : $"{Figures.Count(who.Comments, "comment")} by {Figures.Count(who.Commenters, "commenter")} stand below {Figures.Number(data.Threads.Count)} of {articles}.";
    }

    private static string SentencesOf(PageData data) => data.Segmentation == SegmentationLevel.None
        ? Figures.NotGiven("the corpus was compiled without sentences; set SeedsSegmentation to Words")
        : $"{Figures.Number(Count(ArticleParagraphs(data)))} in articles, {Figures.Number(Count(ParagraphsOf.Comments(data.Articles)))} in comments";

    private static IEnumerable<Paragraph> ArticleParagraphs(PageData data) => data.Articles.SelectMany(static article => article.Paragraphs);

    private static int Count(IEnumerable<Paragraph> paragraphs) => paragraphs.Sum(static paragraph => paragraph.Sentences.Count(static sentence => sentence.WordCount > 0));

    private static string TimeOf(int words)
    {
        ReadingTime time = ReadingTime.Of(words);
        return $"{Figures.Duration(time.Mean)}; for most people {Figures.Duration(time.Shortest)} to {Figures.Duration(time.Longest)}";
    }

    private static BarChart Stated(PageData data)
    {
        int articles = data.Articles.Count;
        int comments = data.Participation.Comments;
        List<Bar> bars =
        [
            Of("Articles with a title", data.Measures.WithTitle, articles),
            Of("Articles with a byline", data.Measures.WithByline, articles),
            Of("Articles with a day", data.Articles.Count(static article => article.Published is not null), articles),
            Of("Articles with a thread", data.Measures.WithThread, articles),
        ];
        if (comments > 0)
        {
            bars.Add(Of("Comments with a time", data.Activity.Timed, comments));
            bars.Add(Of("Stated answers", data.Measures.StatedReplies, comments));
        }

        return new BarChart("What the pages state", "Stated", "How many", bars);
    }

    private static Bar Of(string label, int count, int whole) => new(label, count, whole, $"{Figures.Number(count)} of {Figures.Number(whole)}");
}
