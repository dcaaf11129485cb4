namespace Seedbed.Analysis;

/// <summary>Who takes part, and how much.</summary>
/// <param name="Comments">Number of comments.</param>
/// <param name="Commenters">Number of commenters; one name under two articles counts twice, because nothing says that it is one person.</param>
/// <param name="Ranking">The commenters with the most comments first; equal ones in the order of their first comments.</param>
public sealed record ParticipationMeasures(int Comments, int Commenters, IReadOnlyList<Commenter> Ranking)
{
    /// <summary>Arithmetic mean of comments per commenter; null where nobody comments.</summary>
    public double? CommentsPerCommenter => Commenters == 0 ? null : (double)Comments / Commenters;

    /// <summary>The commenter with the most comments, the first of them if there are several; null where nobody comments.</summary>
    public Commenter? MostActive => Ranking.Count == 0 ? null : Ranking[0];

    /// <summary>Share of all comments that the most active commenter wrote, from 0 to 1; null where nobody comments.</summary>
    public double? ShareOfMostActive => MostActive is { } first ? (double)first.Comments.Count / Comments : null;

    /// <summary>How many comments each commenter wrote. Computed each time.</summary>
    public FiveNumbers CommentsOfEach => FiveNumbers.Of(Ranking.Select(static commenter => (double)commenter.Comments.Count));

    /// <summary>How many words the comments have, numbers and addresses among them. Computed each time.</summary>
    public FiveNumbers TurnLengths =>
        FiveNumbers.Of(Ranking.SelectMany(static commenter => commenter.Comments).Select(static comment => (double)comment.WordCount));

    /// <summary>How unequally the comments are divided among the commenters, see <see cref="Analysis.Gini.Coefficient"/>. Computed each time.</summary>
    public Measurement Gini => Analysis.Gini.Coefficient(CommentCounts);

    /// <summary>The same for groups of different size, see <see cref="Analysis.Gini.Corrected"/>. Computed each time.</summary>
    public Measurement CorrectedGini => Analysis.Gini.Corrected(CommentCounts);

    private int[] CommentCounts => [.. Ranking.Select(static commenter => commenter.Comments.Count)];

    /// <summary>Measures the comments of some articles.</summary>
    /// <param name="articles">The articles.</param>
    public static ParticipationMeasures Of(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);

        // OrderByDescending is stable: ties keep the order of the text.
        List<Commenter> ranking = [.. articles
            .SelectMany(static article => article.Thread?.Commenters ?? [])
            .OrderByDescending(static commenter => commenter.Comments.Count)];
        return new ParticipationMeasures(ranking.Sum(static commenter => commenter.Comments.Count), ranking.Count, ranking);
    }
}
