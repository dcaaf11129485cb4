using System.Globalization;

namespace Seedbed.Report.Export;

/// <summary>
/// Writes a corpus as one table: a row for each article, then one for each of its comments and for each paragraph of its thread that no
/// comment claims. The form is that of RFC 4180 (Shafranovich 2005, "Common Format and MIME Type for CSV Files").
/// </summary>
internal static class CsvWriter
{
    /// <summary>The columns, in order.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "kind", "id", "article", "index", "path", "title", "subtitle", "author", "authorStatus", "inReplyTo", "inReplyToAuthor", "evidence",
        "posted", "postedText", "precision", "shape", "line", "lines", "text", "guarded",
    ];

    /// <summary>The table, in pieces of one article each, after the line of column names.</summary>
    /// <param name="articles">The corpus.</param>
    /// <param name="isGuarded">Whether cells that a spreadsheet would take for a formula get an apostrophe before them.</param>
    public static IEnumerable<string> Write(IReadOnlyList<Article> articles, bool isGuarded)
    {
        yield return string.Join(',', Columns) + CsvRow.LineEnd;
        foreach (Article article in articles)
        {
            yield return string.Concat(Rows(article, isGuarded));
        }
    }

    private static IEnumerable<string> Rows(Article article, bool isGuarded)
    {
        yield return OfArticle(article, new CsvRow(Columns, isGuarded));
        foreach (Comment comment in article.Comments)
        {
            yield return OfComment(comment, new CsvRow(Columns, isGuarded));
        }

        foreach (Paragraph paragraph in article.Thread?.Unattributed ?? [])
        {
            yield return OfUnattributed(paragraph, new CsvRow(Columns, isGuarded));
        }
    }

    private static string OfArticle(Article article, CsvRow row) => row
        .Add("article", article.Id, article.Id, null, article.Source.Path)
        .Add(article.Title, article.Subtitle, article.Byline?.Name, null)
        .Add(null, null, null)
        .AddTime(article.Published)
        .Add(article.Thread?.Shape, article.TitleSpan is { } title ? Number(title.Line) : null)
        .Add(Lines(article.Paragraphs), article.Text)
        .ToString();

    private static string OfComment(Comment comment, CsvRow row) => row
        .Add("comment", comment.Id, comment.Article.Id, Number(comment.Index), null)
        .Add(comment.Subject, null, comment.Author, comment.AuthorStatus.ToString())
        .Add(comment.InReplyTo?.Comment?.Id, comment.InReplyTo?.AuthorName, comment.InReplyTo?.Evidence.ToString())
        .AddTime(comment.Posted)
        .Add(null, Number(comment.Span.Line))
        .Add(Lines(comment.Paragraphs), comment.Text)
        .ToString();

    private static string OfUnattributed(Paragraph paragraph, CsvRow row) => row
        .Add("unattributed", $"{paragraph.Owner.Article.Id}#u{Number(paragraph.Index)}", paragraph.Owner.Article.Id, Number(paragraph.Index), null)
        .Add(null, null, null, null)
        .Add(null, null, null)
        .AddTime(null)
        .Add(null, Number(paragraph.Line))
        .Add(Number(paragraph.Line), paragraph.Text)
        .ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Lines(IReadOnlyList<Paragraph> paragraphs) => string.Join(' ', paragraphs.Select(paragraph => Number(paragraph.Line)));
}
