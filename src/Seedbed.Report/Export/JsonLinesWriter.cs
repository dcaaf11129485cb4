using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Seedbed.Report.Export;

/// <summary>
/// Writes an article as one JSON object on one line. Lines and columns are 1-based, indices 0-based; every key is always present, and
/// what the page does not state is null.
/// </summary>
internal static class JsonLinesWriter
{
    // Letters of every script stay readable; controls, line separators and quotation marks are escaped all the same.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An article as a line, with the line feed that ends it.</summary>
    public static string ToLine(Article article)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            WriteArticle(json, article);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("path", article.Source.Path);
        json.WriteString("title", article.Title);
        json.WriteString("subtitle", article.Subtitle);
        json.WriteString("byline", article.Byline?.Name);
        json.WriteString("published", article.Published?.ToIsoString());
        WriteParagraphs(json, "paragraphs", article.Paragraphs);
        WriteThread(json, article.Thread);
        json.WriteStartArray("comments");
        foreach (Comment comment in article.Comments)
        {
            WriteComment(json, comment);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteThread(Utf8JsonWriter json, CommentThread? thread)
    {
        if (thread is null)
        {
            json.WriteNull("thread");
            return;
        }

        json.WriteStartObject("thread");
        json.WriteString("shape", thread.Shape);

        // Rare, but text all the same: an export that left it out would lose it.
        if (thread.Unattributed.Count > 0)
        {
            WriteParagraphs(json, "unattributed", thread.Unattributed);
        }

        json.WriteEndObject();
    }

    private static void WriteComment(Utf8JsonWriter json, Comment comment)
    {
        json.WriteStartObject();
        json.WriteNumber("index", comment.Index);
        json.WriteString("id", comment.Id);
        json.WriteString("author", comment.Author);
        json.WriteString("authorStatus", comment.AuthorStatus.ToString());
        WriteReply(json, comment.InReplyTo);
        WritePosted(json, comment.Posted);
        json.WriteNumber("line", comment.Span.Line);
        json.WriteString("subject", comment.Subject);
        WriteParagraphs(json, "paragraphs", comment.Paragraphs);
        json.WriteEndObject();
    }

    private static void WriteReply(Utf8JsonWriter json, ReplyEdge? edge)
    {
        if (edge is null)
        {
            json.WriteNull("inReplyTo");
            return;
        }

        json.WriteStartObject("inReplyTo");
        json.WriteString("author", edge.AuthorName);
        if (edge.Comment is { } comment)
        {
            json.WriteNumber("comment", comment.Index);
        }
        else
        {
            json.WriteNull("comment");
        }

        json.WriteString("evidence", edge.Evidence.ToString());
        json.WriteEndObject();
    }

    private static void WritePosted(Utf8JsonWriter json, Timestamp? posted)
    {
        if (posted is not { } time)
        {
            json.WriteNull("posted");
            return;
        }

        json.WriteStartObject("posted");
        json.WriteString("text", time.Text);
        json.WriteString("value", time.ToIsoString());
        json.WriteString("precision", time.Precision.ToString());
        json.WriteEndObject();
    }

    private static void WriteParagraphs(Utf8JsonWriter json, string name, IReadOnlyList<Paragraph> paragraphs)
    {
        json.WriteStartArray(name);
        foreach (Paragraph paragraph in paragraphs)
        {
            json.WriteStartObject();
            json.WriteNumber("line", paragraph.Line);
            json.WriteString("text", paragraph.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
