using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Seedbed.Generators.Tests;

/// <summary>A seed as the build hands it to the compiler.</summary>
/// <param name="seedPath">Path below the seeds folder; also the file's name. Null marks the file as no seed.</param>
/// <param name="bytes">The file's bytes; null stands for a file that cannot be read.</param>
/// <param name="algorithm">By which the compiler identifies files.</param>
internal sealed class TestSeed(string? seedPath, byte[]? bytes, SourceHashAlgorithm algorithm = SourceHashAlgorithm.Sha256) : AdditionalText
{
    private readonly SourceText? _text = bytes is null ? null : Decode(bytes, algorithm);

    public TestSeed(string seedPath, string text)
        : this(seedPath, Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>The project's <c>seeds.suppress</c>.</summary>
    public static TestSeed Suppressions(string text) => Beside("suppress", text);

    /// <summary>The project's <c>seeds.lock</c>.</summary>
    public static TestSeed Lock(params string[] lines) => Beside("lock", string.Concat(lines.Select(line => line + "\n")));

    /// <summary>The project's <c>seeds.baseline</c>.</summary>
    public static TestSeed Baseline(params string[] lines) => Beside("baseline", string.Concat(lines.Select(line => line + "\n")));

    /// <summary>An <c>.editorconfig</c> as a text; that sections apply to a seed, its keys say.</summary>
    /// <param name="folder">Its folder, with a final slash; empty for the one in which <c>seeds/</c> stands.</param>
    /// <param name="text">Its text.</param>
    public static TestSeed Config(string folder, string text) => new(seedPath: null, Encoding.UTF8.GetBytes(text)) { Role = "config", Folder = folder };

    public override string Path => Role switch
    {
        null => Folder + (seedPath ?? "other.txt"),
        "config" => Folder + ".editorconfig",
        _ => "seeds." + Role,
    };

    /// <summary>What the build calls a file that is about seeds; null for seeds.</summary>
    public string? Role { get; init; }

    /// <summary>Keys from the sections of <c>.editorconfig</c> that apply to the file.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Where the files stand; nothing generated may depend on it.</summary>
    public string Folder { get; init; } = "seeds/";

    /// <summary>What the build names the resource; null for none.</summary>
    public string? Resource { get; init; } = seedPath is null ? null : "seedbed/" + Uri.EscapeDataString(seedPath);

    /// <summary>The text to give instead of that of the bytes.</summary>
    public SourceText? Text { get; init; }

    /// <summary>What is thrown instead of giving text.</summary>
    public Exception? Fault { get; init; }

    public byte[]? Bytes => bytes;

    public ImmutableDictionary<string, string> Metadata
    {
        get
        {
            ImmutableDictionary<string, string> metadata = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);
            if (seedPath is not null)
            {
                metadata = metadata.Add("build_metadata.AdditionalFiles.SeedPath", Uri.EscapeDataString(seedPath));
            }

            metadata = metadata.AddRange(Keys);
            metadata = Role is null ? metadata : metadata.Add("build_metadata.AdditionalFiles.SeedRole", Role);
            return Resource is null ? metadata : metadata.Add("build_metadata.AdditionalFiles.SeedResource", Resource);
        }
    }

    public override SourceText? GetText(CancellationToken cancellationToken = default) => Fault is null ? Text ?? _text : throw Fault;

    private static TestSeed Beside(string role, string text) => new(seedPath: null, Encoding.UTF8.GetBytes(text)) { Role = role };

    /// <summary>Decodes as the compiler does: byte order marks first, then UTF-8, and SHA-256 of the bytes.</summary>
    private static SourceText Decode(byte[] bytes, SourceHashAlgorithm algorithm) =>
        SourceText.From(new MemoryStream(bytes), checksumAlgorithm: algorithm);
}
