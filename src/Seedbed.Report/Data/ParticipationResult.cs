using Seedbed.Analysis;
using Seedbed.Report.Rendering;

namespace Seedbed.Report.Data;

/// <summary>Who takes part, how much, and who answers whom.</summary>
internal static class ParticipationResult
{
    private static readonly Field[] Fields =
    [
        new("article", "article", IsDetail: true), new("commenter", "commenter", IsText: true), Field.Number("comments", "comments"), Field.Number("share", "share", 3),
        Field.Number("words", "words"), Field.Number("answers", "answers"), Field.Number("answeredBy", "answered by"),
    ];

    /// <summary>Measures who takes part.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="limit">See <see cref="Result.Limit"/>.</param>
    /// <param name="progress">Counts the articles.</param>
    public static Result Of(IReadOnlyList<Article> articles, int? limit, Progress progress)
    {
        var who = ParticipationMeasures.Of(progress.Count(articles));
        ConversationGraph<Commenter> graph = ConversationGraph.OfCommenters(articles.Select(article => article.Thread).OfType<CommentThread>(), GraphLinks.Replies);
        return new Result(
            "participation",
            [
                new("comments", "comments", who.Comments), new("commenters", "commenters", who.Commenters), new("gini", "Gini, 0 all the same", who.Gini, 3),
                new("correctedGini", "the same for groups of any size", who.CorrectedGini, 3),
                .. Five("commentsOfEach", "comments of each", who.CommentsOfEach), .. Five("turnWords", "words of a comment", who.TurnLengths),
                new("edges", "who answers whom, pairs", graph.Edges.Count), new("reciprocity", "share answered back", graph.Reciprocity, 3),
                new("components", "groups that answers connect", graph.Components),
            ],
            Fields,
            [new(null, "commenter", who.Commenters, who.Ranking.Select(IReadOnlyList<Cell> (commenter) => Row(commenter, who, graph)))],
            who.Comments == 0 ? ["Nobody comments here."] : [Caution(articles)],
            limit);
    }

    private static string Caution(IReadOnlyList<Article> articles) => "Answers are those that the page states and those that words show, see: thread."
        + (articles.Count > 1 ? " One name under two articles is two commenters: nothing says that it is one person." : string.Empty);

    private static Fact[] Five(string name, string heading, FiveNumbers five) =>
    [
        new(name + "Minimum", heading + ", least", five.Minimum, 0), new(name + "LowerQuartile", heading + ", lower quartile", five.LowerQuartile),
        new(name + "Median", heading + ", median", five.Median), new(name + "UpperQuartile", heading + ", upper quartile", five.UpperQuartile),
        new(name + "Maximum", heading + ", most", five.Maximum, 0),
    ];

    private static Cell[] Row(Commenter commenter, ParticipationMeasures who, ConversationGraph<Commenter> graph) =>
    [
        commenter.Article.Id, commenter.Name, commenter.Comments.Count, (double)commenter.Comments.Count / who.Comments,
        commenter.Comments.Sum(comment => comment.WordCount), graph.OutDegreeOf(commenter), graph.InDegreeOf(commenter),
    ];
}
