using Seedbed.Analysis;

namespace Seedbed.Report.Views;

/// <summary>The conversation below an article: each comment below the one it answers, with all that shows it.</summary>
internal static class ThreadView
{
    private const int MaxWords = 60;

    /// <summary>What is shown of an article's thread.</summary>
    /// <param name="article">The article.</param>
    /// <param name="isFull">Whether comments are shown whole.</param>
    public static IEnumerable<Block> Of(Article article, bool isFull)
    {
        yield return new Heading(article.Label);
        if (article.Thread is not { } thread)
        {
            yield return new Facts([("id", article.Id), ("thread", "none")]);
            yield break;
        }

        yield return About(thread);
        yield return new Outline([.. Entries(ConversationTree.Of(thread), isFull)]);
    }

    private static Facts About(CommentThread thread)
    {
        ReplyEdge[] edges = [.. thread.Comments.SelectMany(comment => comment.Answers)];
        return new Facts([
            ("id", thread.Article.Id),
            ("comments", $"{Wording.Number(thread.Comments.Count)} by {Wording.Count(thread.Commenters.Count, "commenter")}"),
            ("stated by the page (─)", $"{Wording.Number(edges.Count(edge => edge.IsStated))}: {CountOf(edges, ReplyEvidence.Header)} by header, {CountOf(edges, ReplyEvidence.Indent)} by depth"),
            ("inferred (┄)", $"{Wording.Number(edges.Count(edge => !edge.IsStated))}: {CountOf(edges, ReplyEvidence.Quotation)} by quotation, {CountOf(edges, ReplyEvidence.Address)} by address"),
        ]);
    }

    private static string CountOf(ReplyEdge[] edges, ReplyEvidence evidence) => Wording.Number(edges.Count(edge => edge.Evidence == evidence));

    private static IEnumerable<OutlineEntry> Entries(ConversationTree tree, bool isFull)
    {
        foreach ((Comment comment, int depth) in tree.Walk())
        {
            IEnumerable<string> lines = isFull
                ? comment.Paragraphs.Select(paragraph => paragraph.Text)
                : OwnWords(comment).Take(1).Select(paragraph => Wording.Excerpt(paragraph.Text));
            OutlineLink link = tree.EdgeOf(comment) switch { null => OutlineLink.Root, { IsStated: true } => OutlineLink.Solid, _ => OutlineLink.Dotted };
            yield return new OutlineEntry(depth, comment.Author, Note(comment), [.. lines], link);
        }
    }

    /// <summary>The paragraphs that are not wholly quoted, because what is quoted stands in the note; all of them if there is no other.</summary>
    private static IReadOnlyList<Paragraph> OwnWords(Comment comment)
    {
        const int LongestMarks = 4;
        Paragraph[] own = [.. comment.Paragraphs.Where(paragraph => !paragraph.Text.StartsWith('>') && !comment.Quotations.Any(quotation =>
            quotation.Span.Start <= paragraph.Span.Start + LongestMarks && quotation.Span.End + LongestMarks >= paragraph.Span.End))];
        return own.Length > 0 ? own : comment.Paragraphs;
    }

    private static string Note(Comment comment)
    {
        IEnumerable<string> parts = new[] { $"#{Wording.Number(comment.Index)}", $"line {Wording.Number(comment.Span.Line)}" }.Concat(comment.Answers.Select(Describe));
        return "(" + string.Join("; ", parts) + ")";
    }

    private static string Describe(ReplyEdge edge)
    {
        string words = edge.Words is { } text ? $" \"{Wording.Excerpt(text, MaxWords)}\"" : string.Empty;
        string target = edge switch
        {
            { Paragraph: { } paragraph } => $"the article, line {Wording.Number(paragraph.Line)}",
            { Comment: { } answered } => $"{edge.AuthorName} #{Wording.Number(answered.Index)}",
            _ when edge.AuthorName == edge.From.Article.Byline?.Name => $"{edge.AuthorName}, who wrote the article",
            _ => $"{edge.AuthorName}, who has no comment here before",
        };
        return edge.Evidence switch
        {
            ReplyEvidence.Header => "to " + target,
            ReplyEvidence.Indent => $"to {target} by depth",
            ReplyEvidence.Quotation => $"quotes {target}:{words}",
            _ => $"speaks to {target}:{words}",
        };
    }
}
