using System.Text;
using System.Text.Json;

namespace Seedbed.TestKit.Labels;

/// <summary>A document that a reader has labelled line by line. Lines and ordinals are 1-based.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Dialect">The shape of its thread, or <c>plain-article</c>.</param>
/// <param name="Newline"><c>lf</c> or <c>crlf</c>.</param>
/// <param name="Published">A day, or a day and a time to the minute.</param>
/// <param name="Chrome">The site's own words.</param>
/// <param name="Unattributed">What is in the thread and neither anybody's comment nor the site's.</param>
public sealed record LabelledDocument(
    string File,
    string Dialect,
    string Newline,
    string? Title,
    int? TitleLine,
    string? Subtitle,
    int? SubtitleLine,
    string? Byline,
    int? BylineLine,
    string? Published,
    int? PublishedLine,
    IReadOnlyList<GoldParagraph> ArticleParagraphs,
    IReadOnlyList<GoldLine> Chrome,
    IReadOnlyList<LabelledComment> Comments,
    IReadOnlyList<GoldParagraph> Unattributed)
{
    /// <summary>What a document is whose readers wrote no comment.</summary>
    public const string PlainArticle = "plain-article";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Seedbed.Syntax.Tests", "Shapes");

    /// <summary>The folders, each of which holds documents of one shape; and one of articles that have no thread.</summary>
    public static IReadOnlyList<string> Folders { get; } = [.. Directory.GetFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(file => NameOf(file).Split('/')[0]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The labelled documents, as <c>shape/name</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories).Select(file => NameOf(Path.ChangeExtension(file, null))).Order(StringComparer.Ordinal)];

    /// <summary>The articles without threads, as <c>plain/name</c>; they need no labels.</summary>
    public static IReadOnlyList<string> PlainNames { get; } =
        [.. Directory.GetFiles(Path.Combine(Folder, "plain"), "*.txt").Select(file => NameOf(Path.ChangeExtension(file, null))).Order(StringComparer.Ordinal)];

    /// <summary>The labels of a document.</summary>
    public static LabelledDocument Load(string name)
    {
        using FileStream stream = System.IO.File.OpenRead(Path.Combine(Folder, name + ".json"));
        return JsonSerializer.Deserialize<LabelledDocument>(stream, JsonSerializerOptions.Web)!;
    }

    /// <summary>The text of a document, as its bytes are.</summary>
    public static string ReadText(string name) => new UTF8Encoding(false, true).GetString(System.IO.File.ReadAllBytes(Path.Combine(Folder, name + ".txt")));

    private static string NameOf(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');
}
