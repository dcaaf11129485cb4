using Seedbed.Analysis;

namespace Seedbed.Report.Views;

/// <summary>The corpus at a glance.</summary>
internal static class OverviewView
{
    private const int MaxArticles = 20;
    private const int MaxCommenters = 10;

    /// <summary>What the overview shows.</summary>
    public static IEnumerable<Block> Of(CorpusMeasures corpus)
    {
        yield return new Heading(
            $"{Wording.Count(corpus.Articles.Count, "article")}, {Wording.Count(corpus.Participation.Comments, "comment")} by {Wording.Count(corpus.Participation.Commenters, "commenter")}");
        yield return Totals(corpus);
        yield return Articles(corpus);
        if (corpus.Articles.Count > MaxArticles)
        {
            yield return new Heading($"and {Wording.Count(corpus.Articles.Count - MaxArticles, "article")} more, see: articles");
        }

        if (corpus.Participation.MostActive is not null)
        {
            yield return MostActive(corpus);
        }
    }

    private static Facts Totals(CorpusMeasures corpus)
    {
        ParticipationMeasures who = corpus.Participation;
        return new Facts([
            ("with title", $"{corpus.WithTitle} of {corpus.Articles.Count}"),
            ("with byline", $"{corpus.WithByline} of {corpus.Articles.Count}"),
            ("with thread", $"{corpus.WithThread} of {corpus.Articles.Count}"),
            ("article text", $"{Wording.Count(corpus.Paragraphs, "paragraph")}, {Wording.Count(corpus.Words, "word")}"),
            ("comment text", $"{Wording.Count(corpus.CommentParagraphs, "paragraph")}, {Wording.Count(corpus.CommentWords, "word")}"),
            ("comments per commenter", Wording.Mean(who.CommentsPerCommenter)),
            ("most active", Most(who)),
            ("replies stated", $"{corpus.StatedReplies} of {who.Comments}"),
            ("parents missing", $"{Wording.Count(corpus.MissingParents, "name")} answered without a comment in the same article"),
            ("deepest thread", corpus.StatedReplies == 0 ? "not given: no page states whom a comment answers" : Wording.Count(corpus.Depth, "level")),
        ]);
    }

    /// <summary>The one with the most comments; where several have as many, none of them is the one.</summary>
    private static string Most(ParticipationMeasures who)
    {
        if (who.MostActive is not { } first)
        {
            return "-";
        }

        int most = first.Comments.Count;
        int equals = who.Ranking.TakeWhile(commenter => commenter.Comments.Count == most).Count();
        return equals > 1
            ? $"{Wording.Count(equals, "commenter")} with {Wording.Count(most, "comment")} each"
            : $"{first.Name} with {Wording.Count(most, "comment")}, {Wording.Percent(who.ShareOfMostActive)} of all";
    }

    private static Grid Articles(CorpusMeasures corpus) => new(
        [new("id"), new("title", IsText: true), new("paragraphs", IsNumber: true), new("words", IsNumber: true), new("comments", IsNumber: true)],
        [.. corpus.Articles.Take(MaxArticles).Select(measures => new[]
        {
            measures.Article.Id,
            measures.Article.Title ?? "-",
            Wording.Number(measures.Paragraphs),
            Wording.Number(measures.Words),
            measures.Thread is null ? "-" : Wording.Number(measures.Participation.Comments),
        })]);

    private static Bars MostActive(CorpusMeasures corpus) => new(
        "commenter",
        "comments",
        [.. corpus.Participation.Ranking.Take(MaxCommenters).Select(commenter => (LabelOf(commenter, corpus), commenter.Comments.Count))]);

    /// <summary>The name, and in a corpus of several threads the article, because a name under two articles need not be one person.</summary>
    private static string LabelOf(Commenter commenter, CorpusMeasures corpus) =>
        corpus.WithThread > 1 ? $"{commenter.Name} ({commenter.Article.Id})" : commenter.Name;
}
