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
        WriteObjects(json, "variants", article.Variants, WriteVariant);
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
        WriteObjects(json, "answers", comment.Answers, WriteAnswer);
        WriteObjects(json, "quotations", comment.Quotations, WriteQuotation);
        WriteObjects(json, "mentions", comment.Mentions, WriteMention);
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
        WriteIndex(json, "comment", edge.Comment?.Index);
        json.WriteString("evidence", edge.Evidence.ToString());
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, ReplyEdge answer)
    {
        json.WriteString("author", answer.AuthorName);
        WriteIndex(json, "comment", answer.Comment?.Index);
        WriteIndex(json, "paragraph", answer.Paragraph?.Index);
        json.WriteString("evidence", answer.Evidence.ToString());
        json.WriteString("words", answer.Words);
    }

    /// <summary>As in answers, a quotation has a comment or a paragraph of the article as its source, or none.</summary>
    private static void WriteQuotation(Utf8JsonWriter json, Quotation quotation)
    {
        json.WriteString("text", quotation.Text);
        json.WriteNumber("line", quotation.Span.Line);
        WriteIndex(json, "comment", quotation.Comment?.Index);
        WriteIndex(json, "paragraph", quotation.Comment is null ? quotation.Paragraph?.Index : null);
        json.WriteNumber("similarity", quotation.Similarity);
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteString("text", mention.Text);
        json.WriteNumber("line", mention.Span.Line);
        json.WriteString("author", mention.AuthorName);
        WriteIndex(json, "comment", mention.Comment?.Index);
        json.WriteBoolean("isAddress", mention.IsAddress);
    }

    private static void WriteVariant(Utf8JsonWriter json, Variant variant)
    {
        json.WriteString("id", variant.Other.Id);
        json.WriteString("relation", variant.Relation.ToString());
        json.WriteNumber("similarity", variant.Similarity);
        WriteSide(json, "onlyHere", variant.OnlyHere, variant.CommentsOnlyHere);
        WriteSide(json, "onlyThere", variant.OnlyThere, variant.CommentsOnlyThere);
        WriteParts(json, "differing", variant.Differing);
        WriteObjects(json, "paragraphs", variant.Paragraphs, WritePair);
    }

    private static void WritePair(Utf8JsonWriter json, ParagraphPair pair)
    {
        WriteIndex(json, "here", pair.Here?.Index);
        WriteIndex(json, "there", pair.There?.Index);
        json.WriteString("relation", pair.Relation.ToString());
    }

    private static void WriteObjects<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteParts(Utf8JsonWriter json, string name, ArticleParts parts)
    {
        json.WriteStartArray(name);
        foreach (ArticleParts part in Enum.GetValues<ArticleParts>())
        {
            if (part != ArticleParts.None && parts.HasFlag(part))
            {
                json.WriteStringValue(part.ToString());
            }
        }

        json.WriteEndArray();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, ArticleParts parts, IReadOnlyList<Comment> comments)
    {
        json.WriteStartObject(name);
        WriteParts(json, "parts", parts);
        json.WriteStartArray("comments");
        foreach (Comment comment in comments)
        {
            json.WriteNumberValue(comment.Index);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteIndex(Utf8JsonWriter json, string name, int? index)
    {
        if (index is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
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
