using Seedbed.Analysis;
using Seedbed.Report.Html.Charts;
using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Sections;

/// <summary>Who answers whom: over all threads, then thread by thread.</summary>
internal static class ConversationSection
{
    /// <summary>The section.</summary>
    public static PageSection Section { get; } = new("conversation", "The conversation", Write);

    private static void Write(HtmlWriter html, PageData data)
    {
        if (data.Threads.Count == 0)
        {
            html.Write("p", "No article has a thread with comments. Where pages print some, Seedbed may not know their shape yet; a project can declare it.");
            return;
        }

        ReplyEdge[] links = [.. data.Threads.SelectMany(static thread => thread.Comments).SelectMany(static comment => comment.Answers)];
        int stated = links.Count(static link => link.IsStated);
        html.Write("p", links.Length == 0
            ? "No comment states whom it answers, and none shows it by its words."
            : $"{Figures.Count(links.Length, "link")} from comments to what they answer: {Figures.Number(stated)} stated by a page, {Figures.Number(links.Length - stated)} inferred from words. What is inferred is likely, and no more; the words stand in the table of each thread.");
        if (links.Length > 0)
        {
            ChartFigure.Write(html, ByEvidence(links), "One comment may answer another in several ways; each counts.");
        }

        WriteGraph(html, ConversationGraph.OfCommenters(data.Threads, GraphLinks.Replies));
        WriteThreads(html, data);
    }

    private static BarChart ByEvidence(ReplyEdge[] links) => new(
        "What shows that a comment answers",
        "Evidence",
        "Links",
        [.. Enum.GetValues<ReplyEvidence>().Select(evidence => new Bar(Capital(LinkWords.Explain(evidence)), links.Count(link => link.Evidence == evidence), links.Length))]);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static void WriteGraph(HtmlWriter html, ConversationGraph<Commenter> graph) => Facts.Write(html,
    [
        ("Commenters who answer each", Figures.Of(graph.InDegrees)),
        ("Commenters each answers", Figures.Of(graph.OutDegrees)),
        Facts.Of("Reciprocity", graph.Reciprocity),
        ("Groups that answers connect", $"{Figures.Number(graph.Components)} among {Figures.Count(graph.Nodes.Count, "commenter")}, where who stands alone is one"),
        ("Commenters who answer themselves", Figures.Number(graph.SelfLoops)),
        ("Links to no comment", $"{Figures.Number(graph.LinksOutside)}, to the article or to somebody without one"),
    ]);

    private static void WriteThreads(HtmlWriter html, PageData data)
    {
        if (data.Threads.Count > Limits.Threads)
        {
            html.Write("p", $"Below are the {Figures.Number(Limits.Threads)} threads with the most comments, of {Figures.Number(data.Threads.Count)}.");
        }

        foreach (CommentThread thread in data.Threads.Take(Limits.Threads))
        {
            using (html.Open("section", ("id", data.AnchorOf(thread)), ("class", "part")))
            {
                ThreadPart.Write(html, data, thread);
            }
        }
    }
}
