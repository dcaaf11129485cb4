using Seedbed.Analysis;
using Seedbed.Report.Html.Charts;
using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Sections;

/// <summary>Who comments, how much, and how the comments are divided.</summary>
internal static class SpeakersSection
{
    /// <summary>The section.</summary>
    public static PageSection Section { get; } = new("speakers", "Who speaks", Write);

    private static void Write(HtmlWriter html, PageData data)
    {
        ParticipationMeasures who = data.Participation;
        if (who.MostActive is null)
        {
            html.Write("p", "Nobody comments in this corpus, so there is nothing to say of who does.");
            return;
        }

        if (who.MostActive.Comments.Count == 1)
        {
            html.Write("p", $"{Figures.Count(who.Commenters, "commenter")} wrote a comment each and nobody wrote two, so there is no one to rank and nothing to divide.");
        }
        else
        {
            WriteShares(html, data, who);
        }

        WriteTurns(html, who);
    }

    private static void WriteShares(HtmlWriter html, PageData data, ParticipationMeasures who)
    {
        html.Write("p", Lead(who));
        ChartFigure.Write(html, MostActive(data), "Those with the most comments; of equal ones, who comes first. " + Rest(who));
        Facts.Write(html, [("Comments of each", Figures.Of(who.CommentsOfEach)), Facts.Of("Gini coefficient", who.Gini), Facts.Of("Gini, corrected for small groups", who.CorrectedGini)]);
        html.Write("p", "The Gini coefficient is 0 where everyone writes the same number of comments, and comes near 1 where a few of many write nearly all. It is among those who comment: who only reads is on no page.", ("class", "note"));
    }

    private static string Lead(ParticipationMeasures who)
    {
        int once = who.Ranking.Count(static commenter => commenter.Comments.Count == 1);
        return $"{Figures.Number(once)} of {Figures.Count(who.Commenters, "commenter")} wrote a single comment. "
            + $"The mean is {Figures.Decimal(who.CommentsPerCommenter!.Value)}; {Most(who)}.";
    }

    /// <summary>The one with the most comments; where several have as many, none of them is the one.</summary>
    private static string Most(ParticipationMeasures who)
    {
        int most = who.Ranking[0].Comments.Count;
        int equals = who.Ranking.TakeWhile(commenter => commenter.Comments.Count == most).Count();
        return equals > 1
            ? $"{Figures.Number(equals)} wrote {Figures.Count(most, "comment")} each, and nobody more"
            : $"the most active wrote {Figures.Percent(who.ShareOfMostActive!.Value)} of all";
    }

    private static string Rest(ParticipationMeasures who)
    {
        Commenter[] rest = [.. who.Ranking.Skip(Limits.Commenters)];
        return rest.Length == 0 ? string.Empty
            : $"{Figures.Count(rest.Length, "more commenter")} wrote {Figures.Count(rest.Sum(static commenter => commenter.Comments.Count), "comment")} together, no one more than {Figures.Number(rest[0].Comments.Count)}.";
    }

    private static BarChart MostActive(PageData data)
    {
        IReadOnlyList<Commenter> ranking = data.Participation.Ranking;
        int most = ranking[0].Comments.Count;
        bool isOneThread = data.Threads.Count == 1;
        return new BarChart(
            "The most active",
            "Commenter",
            "Comments",
            [.. ranking.Take(Limits.Commenters).Select(commenter => new Bar(LabelOf(commenter, isOneThread), commenter.Comments.Count, most))],
            Math.Max(0, ranking.Count - Limits.Commenters));
    }

    /// <summary>The name, and in a corpus of several threads the article, because a name under two articles need not be one person.</summary>
    private static string LabelOf(Commenter commenter, bool isOneThread)
    {
        const int LongestId = 12;
        return isOneThread
            ? HtmlText.Excerpt(commenter.Name, Limits.Name)
            : $"{HtmlText.Excerpt(commenter.Name, Limits.DrawnName)} ({HtmlText.Excerpt(commenter.Article.Id, LongestId)})";
    }

    private static void WriteTurns(HtmlWriter html, ParticipationMeasures who)
    {
        html.Write("h3", "How long a turn is");
        FiveNumbers turns = who.TurnLengths;
        if (!turns.LowerQuartile.IsGiven)
        {
            html.Write("p", $"A comment has {Figures.Of(turns)} words. Quartiles are {Figures.NotGiven(turns.LowerQuartile.Reason)}.");
            return;
        }

        int[] values = [.. who.Ranking.SelectMany(static commenter => commenter.Comments).Select(static comment => comment.WordCount)];
        string dots = values.Length <= Limits.Dots ? "Each dot is a comment" : $"There are too many comments, {Figures.Number(values.Length)}, for a dot each";
        ChartFigure.Write(html, new StripPlot("Words in a comment", "Words", values, turns), $"{dots}; the box holds the middle half of them, and its line is the median.");
    }
}
