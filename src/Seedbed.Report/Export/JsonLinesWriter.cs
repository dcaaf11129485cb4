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
        JsonParts.WriteParagraphs(json, "paragraphs", article.Paragraphs);
        WriteThread(json, article.Thread);
        json.WriteStartArray("comments");
        foreach (Comment comment in article.Comments)
        {
            WriteComment(json, comment);
        }

        json.WriteEndArray();
        JsonParts.WriteObjects(json, "variants", article.Variants, VariantJson.Write);
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
            JsonParts.WriteParagraphs(json, "unattributed", thread.Unattributed);
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
        JsonParts.WriteReply(json, comment.InReplyTo);
        JsonParts.WriteObjects(json, "answers", comment.Answers, JsonParts.WriteAnswer);
        JsonParts.WriteObjects(json, "quotations", comment.Quotations, JsonParts.WriteQuotation);
        JsonParts.WriteObjects(json, "mentions", comment.Mentions, JsonParts.WriteMention);
        JsonParts.WritePosted(json, comment.Posted);
        json.WriteNumber("line", comment.Span.Line);
        json.WriteString("subject", comment.Subject);
        JsonParts.WriteParagraphs(json, "paragraphs", comment.Paragraphs);
        json.WriteEndObject();
    }
}
