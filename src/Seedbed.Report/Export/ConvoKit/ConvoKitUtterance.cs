using System.Text.Json;

namespace Seedbed.Report.Export.ConvoKit;

/// <summary>
/// Writes an article or a comment as a line of <c>utterances.jsonl</c>. What is inferred is metadata: the reply by which ConvoKit builds its tree is
/// the one that the page states.
/// </summary>
internal static class ConvoKitUtterance
{
    /// <summary>Writes an article and its comments, the root first.</summary>
    public static void WriteAll(ConvoKitFile file, Article article)
    {
        WriteRoot(file.Json, article);
        file.EndLine();
        foreach (Comment comment in article.Comments)
        {
            WriteReply(file.Json, comment);
            file.EndLine();
        }
    }

    private static void WriteRoot(Utf8JsonWriter json, Article article)
    {
        Begin(json, article.Id, article, article.Text, ConvoKitIds.OfAuthor(article), "article");
        JsonParts.WriteIndex(json, "index", null);
        JsonParts.WriteIndex(json, "line", article.TitleSpan?.Line);
        WriteLines(json, article.Paragraphs);
        json.WriteNull("subject");
        json.WriteNull("authorStatus");
        JsonParts.WritePosted(json, article.Published);
        JsonParts.WriteReply(json, null);
        JsonParts.WriteObjects<ReplyEdge>(json, "answers", [], JsonParts.WriteAnswer);
        JsonParts.WriteObjects<Quotation>(json, "quotations", [], JsonParts.WriteQuotation);
        JsonParts.WriteObjects<Mention>(json, "mentions", [], JsonParts.WriteMention);
        End(json, null, article.Published);
    }

    private static void WriteReply(Utf8JsonWriter json, Comment comment)
    {
        Begin(json, comment.Id, comment.Article, comment.Text, ConvoKitIds.OfCommenter(comment.Article, comment.Author), "comment");
        json.WriteNumber("index", comment.Index);
        json.WriteNumber("line", comment.Span.Line);
        WriteLines(json, comment.Paragraphs);
        json.WriteString("subject", comment.Subject);
        json.WriteString("authorStatus", comment.AuthorStatus.ToString());
        JsonParts.WritePosted(json, comment.Posted);
        JsonParts.WriteReply(json, comment.InReplyTo);
        JsonParts.WriteObjects(json, "answers", comment.Answers, JsonParts.WriteAnswer);
        JsonParts.WriteObjects(json, "quotations", comment.Quotations, JsonParts.WriteQuotation);
        JsonParts.WriteObjects(json, "mentions", comment.Mentions, JsonParts.WriteMention);

        // A comment answers one that stands before it, or none: so every chain ends at the article.
        End(json, comment.InReplyTo?.Comment?.Id ?? comment.Article.Id, comment.Posted);
    }

    private static void Begin(Utf8JsonWriter json, string id, Article article, string text, string speaker, string kind)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("conversation_id", article.Id);
        json.WriteString("text", text);
        json.WriteString("speaker", speaker);
        json.WriteStartObject("meta");
        json.WriteString("kind", kind);
    }

    private static void End(Utf8JsonWriter json, string? replyTo, Timestamp? time)
    {
        json.WriteEndObject();
        json.WriteString("reply-to", replyTo);
        WriteTimestamp(json, time);
        json.WriteNoVectors();
        json.WriteEndObject();
    }

    /// <summary>Seconds since 1970 in UTC; null unless the page states time and offset, as most do not.</summary>
    private static void WriteTimestamp(Utf8JsonWriter json, Timestamp? time)
    {
        if (time is { Local: { } local, Offset: { } offset, Precision: > TimestampPrecision.Day })
        {
            // By ticks: some times and offsets that a page may print are none of DateTimeOffset's.
            json.WriteNumber("timestamp", (local.Ticks - offset.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond);
        }
        else
        {
            json.WriteNull("timestamp");
        }
    }

    /// <summary>The line of each paragraph: a paragraph is one line, and the text has a blank line between two.</summary>
    private static void WriteLines(Utf8JsonWriter json, IReadOnlyList<Paragraph> paragraphs)
    {
        json.WriteStartArray("lines");
        foreach (Paragraph paragraph in paragraphs)
        {
            json.WriteNumberValue(paragraph.Line);
        }

        json.WriteEndArray();
    }
}
