using System.Text.Json;

namespace Seedbed.Report.Export;

/// <summary>Writes the parts of records that every JSON export writes the same way. Indices are 0-based, lines 1-based.</summary>
internal static class JsonParts
{
    /// <summary>Writes a key with a list of objects.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The key.</param>
    /// <param name="items">What becomes an object each.</param>
    /// <param name="write">Writes the keys of one.</param>
    public static void WriteObjects<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
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

    /// <summary>Writes a key with an index, or null.</summary>
    public static void WriteIndex(Utf8JsonWriter json, string name, int? index)
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

    /// <summary>Writes a key with a list of paragraphs, each with its line.</summary>
    public static void WriteParagraphs(Utf8JsonWriter json, string name, IReadOnlyList<Paragraph> paragraphs)
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

    /// <summary>Writes <c>posted</c>: the page's words, and what they say; null where the page says nothing.</summary>
    public static void WritePosted(Utf8JsonWriter json, Timestamp? posted)
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

    /// <summary>Writes <c>inReplyTo</c>: what the page states, or null.</summary>
    public static void WriteReply(Utf8JsonWriter json, ReplyEdge? edge)
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

    /// <summary>Writes the keys of one answer, stated or inferred.</summary>
    public static void WriteAnswer(Utf8JsonWriter json, ReplyEdge answer)
    {
        json.WriteString("author", answer.AuthorName);
        WriteIndex(json, "comment", answer.Comment?.Index);
        WriteIndex(json, "paragraph", answer.Paragraph?.Index);
        json.WriteString("evidence", answer.Evidence.ToString());
        json.WriteString("words", answer.Words);
    }

    /// <summary>As in answers, a quotation has a comment or a paragraph of the article as its source, or none.</summary>
    public static void WriteQuotation(Utf8JsonWriter json, Quotation quotation)
    {
        json.WriteString("text", quotation.Text);
        json.WriteNumber("line", quotation.Span.Line);
        WriteIndex(json, "comment", quotation.Comment?.Index);
        WriteIndex(json, "paragraph", quotation.Comment is null ? quotation.Paragraph?.Index : null);
        json.WriteNumber("similarity", quotation.Similarity);
    }

    /// <summary>Writes the keys of one mention.</summary>
    public static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteString("text", mention.Text);
        json.WriteNumber("line", mention.Span.Line);
        json.WriteString("author", mention.AuthorName);
        WriteIndex(json, "comment", mention.Comment?.Index);
        json.WriteBoolean("isAddress", mention.IsAddress);
    }
}
