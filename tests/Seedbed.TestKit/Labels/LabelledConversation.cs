using System.Text;
using System.Text.Json;

namespace Seedbed.TestKit.Labels;

/// <summary>A thread of which a reader has said whom each comment answers by its own words. Indices are 0-based, lines 1-based.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Authors">Who wrote the comments; null for a seed, whose comments are labelled elsewhere.</param>
/// <param name="Edges">Every edge.</param>
public sealed record LabelledConversation(string File, IReadOnlyList<string>? Authors, IReadOnlyList<LabelledEdge> Edges)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Seedbed.Syntax.Tests", "Conversations");

    /// <summary>The labelled threads.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The labels of a thread.</summary>
    public static LabelledConversation Load(string name)
    {
        using FileStream stream = System.IO.File.OpenRead(Path.Combine(Folder, name + ".json"));
        return JsonSerializer.Deserialize<LabelledConversation>(stream, JsonSerializerOptions.Web)!;
    }

    /// <summary>The text in which the thread stands.</summary>
    public string ReadText() => Authors is null
        ? SeedFiles.Read(File)
        : new UTF8Encoding(false, true).GetString(System.IO.File.ReadAllBytes(Path.Combine(Folder, File)));
}
