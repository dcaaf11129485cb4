using System.Text.Json;

namespace Seedbed.Report.Export.ConvoKit;

/// <summary>
/// Writes a corpus as the folder that ConvoKit loads (Chang et al. 2020, "ConvoKit: A Toolkit for the Analysis of Conversations"). An article
/// with its comments is a conversation, and the article is its root: what a comment answers is the comment that the page states, else the article.
/// </summary>
internal static class ConvoKitFolder
{
    private const string Utterances = "utterances.jsonl";
    private const string Speakers = "speakers.json";
    private const string Conversations = "conversations.json";
    private const string Corpus = "corpus.json";
    private const string Index = "index.json";
    private const string Maker = "seedbed";

    private static readonly string[] Files = [Utterances, Speakers, Conversations, Corpus, Index];

    /// <summary>Writes the folder.</summary>
    /// <param name="articles">The corpus.</param>
    /// <param name="path">Where to.</param>
    /// <exception cref="UserException">The folder cannot be written, or an article has the id of another one's comment.</exception>
    public static void Write(IReadOnlyList<Article> articles, string path)
    {
        ConvoKitIds.MustBeUnique(articles);
        OutputFolder.Write(path, FindStranger, folder => WriteFiles(articles, folder));
    }

    /// <summary>The name of something in a folder that is not of an earlier export; null if all is.</summary>
    private static string? FindStranger(DirectoryInfo folder)
    {
        FileSystemInfo[] entries = folder.GetFileSystemInfos();
        return entries.Length == 0
            ? null
            : entries.FirstOrDefault(entry => entry is not FileInfo || !Files.Contains(entry.Name))?.Name
                ?? (IsMadeHere(Path.Combine(folder.FullName, Corpus)) ? null : entries[0].Name);
    }

    private static bool IsMadeHere(string path)
    {
        try
        {
            using var corpus = JsonDocument.Parse(File.ReadAllBytes(path));
            return corpus.RootElement.ValueKind == JsonValueKind.Object
                && corpus.RootElement.TryGetProperty("exporter", out JsonElement maker)
                && maker.ValueKind == JsonValueKind.String && maker.ValueEquals(Maker);
        }
        catch (Exception fault) when (fault is JsonException or FileNotFoundException)
        {
            return false;
        }
    }

    private static void WriteFiles(IReadOnlyList<Article> articles, DirectoryInfo folder)
    {
        using (var utterances = new ConvoKitFile(folder, Utterances))
        using (var speakers = new ConvoKitFile(folder, Speakers))
        using (var conversations = new ConvoKitFile(folder, Conversations))
        {
            speakers.Json.WriteStartObject();
            conversations.Json.WriteStartObject();
            foreach (Article article in articles)
            {
                ConvoKitUtterance.WriteAll(utterances, article);
                ConvoKitSpeaker.WriteAll(speakers.Json, article);
                ConvoKitConversation.Write(conversations.Json, article);
                speakers.Json.Flush();
                conversations.Json.Flush();
            }

            speakers.Json.WriteEndObject();
            conversations.Json.WriteEndObject();
        }

        using var corpus = new ConvoKitFile(folder, Corpus);
        WriteCorpus(corpus.Json, articles);
        using var index = new ConvoKitFile(folder, Index);
        ConvoKitIndex.Write(index.Json);
    }

    private static void WriteCorpus(Utf8JsonWriter json, IReadOnlyList<Article> articles)
    {
        json.WriteStartObject();
        json.WriteString("exporter", Maker);
        json.WriteNumber("articles", articles.Count);
        json.WriteNumber("comments", articles.Sum(article => article.Comments.Count));
        json.WriteEndObject();
    }
}
