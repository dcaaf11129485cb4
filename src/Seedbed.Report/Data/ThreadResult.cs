using Seedbed.Analysis;

namespace Seedbed.Report.Data;

/// <summary>The conversation below one article: a row for each comment, in the order in which the tree is drawn.</summary>
internal static class ThreadResult
{
    private static readonly Field[] Fields =
    [
        new("id", "id"), Field.Number("index", "comment"), Field.Number("depth", "depth"), new("author", "author"), Field.Number("line", "line"), Field.Number("words", "words"),
        new("answers", "answers"), Field.Number("answersLine", "line"), new("answersAuthor", "answers author"), new("evidence", "evidence"), new("isStated", "stated"),
        new("evidenceWords", "words that show it"), Field.Number("otherAnswers", "other answers"), new("posted", "posted"),
    ];

    /// <summary>Describes a thread.</summary>
    /// <param name="article">The article.</param>
    public static Result Of(Article article)
    {
        CommentThread? thread = article.Thread;
        var tree = thread is null ? null : ConversationTree.Of(thread);
        ReplyEdge[] edges = [.. article.Comments.SelectMany(comment => comment.Answers)];
        return new Result(
            "thread",
            [
                new("article", "article", article.Id), new("shape", "shape", thread?.Shape), new("comments", "comments", article.Comments.Count),
                new("commenters", "commenters", thread?.Commenters.Count ?? 0), new("depth", "depth", tree?.Depth ?? 0),
                new("stated", "stated by the page", edges.Count(edge => edge.IsStated)), new("inferred", "inferred", edges.Count(edge => !edge.IsStated)),
            ],
            Fields,
            [new(null, "comment", article.Comments.Count, tree is null ? [] : tree.Walk().Select(IReadOnlyList<Cell> (entry) => Row(entry.Comment, entry.Depth, EdgeOf(entry.Comment, tree))))],
            thread is null ? ["There is no thread below this article."] : [],
            Limit: null);
    }

    /// <summary>The edge by which the comment hangs in the tree; of a root that answers the article or somebody without a comment, its strongest.</summary>
    private static ReplyEdge? EdgeOf(Comment comment, ConversationTree tree) => tree.EdgeOf(comment) ?? comment.Answers.FirstOrDefault(edge => edge.Comment is null);

    private static Cell[] Row(Comment comment, int depth, ReplyEdge? edge)
    {
        int? line = edge?.Paragraph?.Line ?? edge?.Comment?.Span.Line;
        return
        [
            comment.Id, comment.Index, depth, comment.Author, comment.Span.Line, comment.WordCount,
            edge is { Paragraph: not null } ? comment.Article.Id : edge?.Comment?.Id, line, edge?.AuthorName, edge?.Evidence.ToString(), edge is null ? default(Cell) : edge.IsStated,
            edge?.Words, edge is null ? comment.Answers.Count : comment.Answers.Count - 1, comment.Posted?.ToIsoString() ?? comment.Posted?.Text,
        ];
    }
}
