using System.Text.Json;

namespace Seedbed.Report.Export.ConvoKit;

/// <summary>Writes the types of all metadata, as Python calls them, for those who look into a corpus without loading it.</summary>
internal static class ConvoKitIndex
{
    private const string Text = "<class 'str'>";
    private const string Number = "<class 'int'>";
    private const string List = "<class 'list'>";
    private const string Dictionary = "<class 'dict'>";

    private static readonly (string Key, string Type)[] Utterances =
    [
        ("kind", Text), ("index", Number), ("line", Number), ("lines", List), ("subject", Text), ("authorStatus", Text), ("posted", Dictionary),
        ("inReplyTo", Dictionary), ("answers", List), ("quotations", List), ("mentions", List),
    ];

    private static readonly (string Key, string Type)[] Speakers = [("name", Text), ("role", Text), ("article", Text)];

    private static readonly (string Key, string Type)[] Conversations =
        [("path", Text), ("title", Text), ("subtitle", Text), ("byline", Text), ("shape", Text), ("unattributed", List), ("variants", List)];

    private static readonly (string Key, string Type)[] Overall = [("exporter", Text), ("articles", Number), ("comments", Number)];

    /// <summary>Writes the index. It is the same for every corpus: a key whose value is null throughout is of its type all the same.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteTypes(json, "utterances-index", Utterances);
        WriteTypes(json, "speakers-index", Speakers);
        WriteTypes(json, "conversations-index", Conversations);
        WriteTypes(json, "overall-index", Overall);
        json.WriteNumber("version", 1);
        json.WriteStartArray("vectors");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter json, string name, (string Key, string Type)[] keys)
    {
        json.WriteStartObject(name);
        foreach ((string key, string type) in keys)
        {
            json.WriteStartArray(key);
            json.WriteStringValue(type);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
