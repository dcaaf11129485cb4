using System.Text.Json;

namespace Seedbed.Report.Export.ConvoKit;

/// <summary>Writes what there is to say of an article as a whole, a key of <c>conversations.json</c>.</summary>
internal static class ConvoKitConversation
{
    /// <summary>Writes the conversation. <c>shape</c> is null where the document has no thread; text that no comment claims is in <c>unattributed</c>.</summary>
    public static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject(article.Id);
        json.WriteStartObject("meta");
        json.WriteString("path", article.Source.Path);
        json.WriteString("title", article.Title);
        json.WriteString("subtitle", article.Subtitle);
        json.WriteString("byline", article.Byline?.Name);
        json.WriteString("shape", article.Thread?.Shape);
        JsonParts.WriteParagraphs(json, "unattributed", article.Thread?.Unattributed ?? []);
        JsonParts.WriteObjects(json, "variants", article.Variants, VariantJson.Write);
        json.WriteEndObject();
        json.WriteNoVectors();
        json.WriteEndObject();
    }
}
