using Seedbed.Analysis;
using Seedbed.Report.Html.Charts;
using Seedbed.Report.Html.Parts;
using Wording = Seedbed.Report.Views.Wording;

namespace Seedbed.Report.Html.Sections;

/// <summary>The conversation below one article.</summary>
internal static class ThreadPart
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, PageData data, CommentThread thread)
    {
        using (html.Open("h3"))
        {
            ArticleLink.WriteTitle(html, thread.Article);
        }

        using (html.Open("p"))
        {
            html.Text($"{Figures.Count(thread.Comments.Count, "comment")} by {Figures.Count(thread.Commenters.Count, "commenter")} below ");
            ArticleLink.WriteId(html, data, thread.Article);
            html.Text($", read as {thread.Shape} prints them.");
        }

        WriteArcs(html, thread);
        WriteNumbers(html, thread);
        WriteTimes(html, ActivityMeasures.Of(thread.Comments));
    }

    private static void WriteArcs(HtmlWriter html, CommentThread thread)
    {
        if (!thread.Comments.Any(static comment => comment.Answers.Count > 0))
        {
            html.Write("p", "No comment states whom it answers, and none shows it by its words: there are no links to draw.");
            return;
        }

        var chart = new ArcDiagram(thread);
        string extent = chart.Comments < thread.Comments.Count
            ? $"The first {Figures.Number(chart.Comments)} of {Figures.Number(thread.Comments.Count)} comments. "
            : string.Empty;
        ChartFigure.Write(html, chart, extent + "An arrow points at what is answered; an open end leads to somebody, or to a comment, that is not drawn. Numbers count from 0 in the order of the page.");
    }

    private static void WriteNumbers(HtmlWriter html, CommentThread thread)
    {
        ThreadMeasures stated = ThreadMeasures.Of(thread);
        ConversationGraph<Comment> comments = ConversationGraph.OfComments([thread], GraphLinks.Replies);
        ConversationGraph<Commenter> people = ConversationGraph.OfCommenters([thread], GraphLinks.Replies);
        Facts.Write(html,
        [
            ("Depth as stated", stated.StatedReplies == 0 ? Figures.NotGiven("the page states no answers") : Figures.Count(stated.Depth, "level")),
            ("Depth with what is inferred", thread.Comments.All(static comment => comment.Answers.Count == 0) ? Figures.NotGiven("nobody answers") : Figures.Count(ConversationTree.Of(thread).Depth, "level")),
            ("Answers to a comment", Figures.Of(comments.InDegrees)),
            Facts.Of("Reciprocity of commenters", people.Reciprocity),
        ]);
    }

    private static void WriteTimes(HtmlWriter html, ActivityMeasures activity)
    {
        if (activity.Bins is { } bins)
        {
            string gap = activity.MedianGapMinutes.IsGiven ? $" The median time from one comment to the next, in minutes: {Figures.Of(activity.MedianGapMinutes, 1)}." : string.Empty;
            string zone = activity.Basis == TimeZoneBasis.Utc ? "in UTC" : "as the page prints them";
            string cut = bins.All.Count > Limits.Bins ? $" The first {Figures.Number(Limits.Bins)} of {Figures.Number(bins.All.Count)} columns." : string.Empty;
            ChartFigure.Write(html, new ColumnChart(bins), $"{Figures.Number(activity.Timed)} of {Figures.Count(activity.Comments, "comment")} state a time, {zone}.{gap}{cut}");
            return;
        }

        string first = Wording.Time(activity, activity.First) is { } time ? $" The first is of {time}." : string.Empty;
        html.Write("p", $"Comments over time are {Figures.NotGiven(activity.BinsReason!)}.{first}", ("class", "note"));
    }
}
