using System.Text.Json;

namespace Seedbed.Report.Export;

/// <summary>Writes what an article has in common with another, and what only one of them has.</summary>
internal static class VariantJson
{
    /// <summary>Writes the keys of a variant into an object that is begun.</summary>
    public static void Write(Utf8JsonWriter json, Variant variant)
    {
        json.WriteString("id", variant.Other.Id);
        json.WriteString("relation", variant.Relation.ToString());
        json.WriteNumber("similarity", variant.Similarity);
        WriteSide(json, "onlyHere", variant.OnlyHere, variant.CommentsOnlyHere);
        WriteSide(json, "onlyThere", variant.OnlyThere, variant.CommentsOnlyThere);
        WriteParts(json, "differing", variant.Differing);
        JsonParts.WriteObjects(json, "paragraphs", variant.Paragraphs, WritePair);
    }

    private static void WritePair(Utf8JsonWriter json, ParagraphPair pair)
    {
        JsonParts.WriteIndex(json, "here", pair.Here?.Index);
        JsonParts.WriteIndex(json, "there", pair.There?.Index);
        json.WriteString("relation", pair.Relation.ToString());
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
}
