using System.Text.Encodings.Web;
using System.Text.Json;
using Seedbed.Syntax;

namespace Seedbed.Benchmarks;

/// <summary>Writes what the records hold as one file of JSON: the way to ship documents that Seedbed is compared with.</summary>
internal static class ArticlesFile
{
    // Letters of every script stay as they are, so that the file is no longer, and no slower to read, than it must be.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Parses the documents of a folder and writes them in path order.</summary>
    public static void Write(string folder, string path)
    {
        using FileStream file = File.Create(path);
        using var json = new Utf8JsonWriter(file, Options);
        json.WriteStartArray();
        foreach ((string name, string text) in DocumentFolder.Read(folder))
        {
            WriteArticle(json, name, SeedParser.Parse(text));
        }

        json.WriteEndArray();
    }

    private static void WriteArticle(Utf8JsonWriter json, string name, SeedDocument document)
    {
        json.WriteStartObject();
        json.WriteString("Id", name[..^Path.GetExtension(name).Length]);
        json.WriteString("Title", document.Title?.Span.Of(document.Text));
        json.WriteString("Byline", document.Byline?.Attribution.Author);
        WriteParagraphs(json, document, document.Paragraphs);
        json.WriteStartArray("Comments");
        foreach (CommentNode comment in document.Thread?.Comments ?? [])
        {
            WriteComment(json, document, comment);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteComment(Utf8JsonWriter json, SeedDocument document, CommentNode comment)
    {
        Attribution attribution = comment.Attribution;
        json.WriteStartObject();
        json.WriteString("Author", attribution.Author);
        json.WriteNumber("AuthorStatus", (int)attribution.Status);
        WritePosted(json, attribution.Posted);
        if ((attribution.Parent?.Of(document.Text) ?? comment.Parent?.Attribution.Author) is { } parent)
        {
            json.WriteStartObject("InReplyTo");
            json.WriteString("Author", parent);
            WriteNumber(json, "Comment", comment.Parent?.Index);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("InReplyTo");
        }

        WriteParagraphs(json, document, comment.Paragraphs);
        json.WriteEndObject();
    }

    private static void WritePosted(Utf8JsonWriter json, StatedTime? posted)
    {
        if (posted is null)
        {
            json.WriteNull("Posted");
            return;
        }

        json.WriteStartObject("Posted");
        if (posted.Local is { } local)
        {
            json.WriteString("Local", local);
        }
        else
        {
            json.WriteNull("Local");
        }

        json.WriteNumber("Precision", (int)posted.Precision);
        json.WriteEndObject();
    }

    private static void WriteParagraphs(Utf8JsonWriter json, SeedDocument document, IReadOnlyList<ParagraphNode> paragraphs)
    {
        json.WriteStartArray("Paragraphs");
        foreach (ParagraphNode paragraph in paragraphs)
        {
            LinePosition position = document.Lines.GetPosition(paragraph.Span.Start);
            json.WriteStartObject();
            json.WriteString("Text", paragraph.Span.Of(document.Text));
            json.WriteStartObject("Span");
            json.WriteNumber("Start", paragraph.Span.Start);
            json.WriteNumber("Length", paragraph.Span.Length);
            json.WriteNumber("Line", position.Line);
            json.WriteNumber("Column", position.Column);
            json.WriteEndObject();
            json.WriteNumber("WordCount", ProseWords.Count(document.Text, paragraph.Span));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
