using System.Text.Json;

namespace Seedbed.Report.Export.ConvoKit;

/// <summary>Writes who wrote an article and who comments on it, each of them a key of <c>speakers.json</c>.</summary>
internal static class ConvoKitSpeaker
{
    /// <summary>Writes the speakers of an article: its author, of whom there is one even if nobody is named, and its commenters.</summary>
    public static void WriteAll(Utf8JsonWriter json, Article article)
    {
        Write(json, ConvoKitIds.OfAuthor(article), article.Byline?.Name, "author", article);
        foreach (Commenter commenter in article.Thread?.Commenters ?? [])
        {
            Write(json, ConvoKitIds.OfCommenter(article, commenter.Name), commenter.Name, "commenter", article);
        }
    }

    private static void Write(Utf8JsonWriter json, string id, string? name, string role, Article article)
    {
        json.WriteStartObject(id);
        json.WriteStartObject("meta");
        json.WriteString("name", name);
        json.WriteString("role", role);
        json.WriteString("article", article.Id);
        json.WriteEndObject();
        json.WriteNoVectors();
        json.WriteEndObject();
    }

    /// <summary>Writes the names of an object's vectors, of which an export has none.</summary>
    public static void WriteNoVectors(this Utf8JsonWriter json)
    {
        json.WriteStartArray("vectors");
        json.WriteEndArray();
    }
}
