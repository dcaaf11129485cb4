using System.Text.Json.Nodes;

namespace Seedbed.Report.Tests;

/// <summary>
/// Reads a folder as ConvoKit's <c>Corpus(filename=…)</c> does (CornellNLP/ConvoKit, <c>convokit/model/corpus.py</c> and <c>corpus_helpers.py</c>): the same
/// files, the same keys, and a failure where the loader would fail, warn, or take one thing for another.
/// </summary>
internal sealed class ExportConvoKitLoader
{
    private static readonly string[] UtteranceKeys = ["id", "conversation_id", "text", "speaker", "meta", "reply-to", "timestamp", "vectors"];

    public ExportConvoKitLoader(string folder)
    {
        JsonObject index = Read(folder, "index.json");
        Assert.Equal(["utterances-index", "speakers-index", "conversations-index", "overall-index", "version", "vectors"], index.Select(pair => pair.Key));
        Speakers = Read(folder, "speakers.json");
        Conversations = Read(folder, "conversations.json");
        Corpus = Read(folder, "corpus.json");
        foreach (string line in File.ReadAllLines(Path.Combine(folder, "utterances.jsonl")))
        {
            JsonObject utterance = JsonNode.Parse(line)!.AsObject();
            Assert.Equal(UtteranceKeys, utterance.Select(pair => pair.Key));
            MustBeOfType(utterance["meta"]!.AsObject(), index["utterances-index"]!.AsObject());

            // The loader keeps utterances in a dictionary.
            Assert.True(Utterances.TryAdd((string)utterance["id"]!, utterance), $"Two utterances are called {utterance["id"]}.");
        }

        Assert.All(Speakers, pair => MustBeOfType(MetaOf(pair.Value!), index["speakers-index"]!.AsObject()));
        Assert.All(Conversations, pair => MustBeOfType(MetaOf(pair.Value!), index["conversations-index"]!.AsObject()));
        MustBeOfType(Corpus, index["overall-index"]!.AsObject());
        CheckTrees();
    }

    public Dictionary<string, JsonObject> Utterances { get; } = [];

    public JsonObject Speakers { get; }

    public JsonObject Conversations { get; }

    public JsonObject Corpus { get; }

    private void CheckTrees()
    {
        Assert.Equal(Utterances.Values.Select(utterance => (string)utterance["speaker"]!).Distinct().Order(), Speakers.Select(pair => pair.Key).Order());
        IEnumerable<IGrouping<string, JsonObject>> conversations = Utterances.Values.GroupBy(utterance => (string)utterance["conversation_id"]!);
        Assert.Equal(conversations.Select(conversation => conversation.Key), Conversations.Select(pair => pair.Key));
        foreach (IGrouping<string, JsonObject> conversation in conversations)
        {
            // The conversation's id is that of its root, and there is one.
            Assert.Equal([conversation.Key], conversation.Where(utterance => utterance["reply-to"] is null).Select(utterance => (string)utterance["id"]!));
            foreach (JsonObject utterance in conversation)
            {
                MustEndAtRoot(utterance);
            }
        }
    }

    private void MustEndAtRoot(JsonObject utterance)
    {
        var way = new HashSet<string>();
        while ((string?)utterance["reply-to"] is { } parent)
        {
            Assert.True(way.Add(parent), "An utterance answers itself in a circle.");
            Assert.Equal((string)utterance["conversation_id"]!, (string)Utterances[parent]["conversation_id"]!);
            utterance = Utterances[parent];
        }
    }

    /// <summary>Who excludes a key of metadata deletes it from every object, and so every object must have every key.</summary>
    private static void MustBeOfType(JsonObject meta, JsonObject types)
    {
        Assert.Equal(types.Select(pair => pair.Key).Order(), meta.Select(pair => pair.Key).Order());
        Assert.All(meta.Where(pair => pair.Value is not null), pair => Assert.Equal([TypeOf(pair.Value!)], types[pair.Key]!.AsArray().Select(type => (string)type!)));
    }

    private static string TypeOf(JsonNode value) => value switch
    {
        JsonArray => "<class 'list'>",
        JsonObject => "<class 'dict'>",
        JsonValue text when text.TryGetValue(out string? _) => "<class 'str'>",
        _ => "<class 'int'>",
    };

    // The loader takes an object for one with vectors if it has these two keys and no other.
    private static JsonObject MetaOf(JsonNode value)
    {
        Assert.Equal(["meta", "vectors"], value.AsObject().Select(pair => pair.Key));
        return value["meta"]!.AsObject();
    }

    private static JsonObject Read(string folder, string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, name)))!.AsObject();
}
