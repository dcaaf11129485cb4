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

    public override string Path => Folder + (seedPath ?? "other.txt");

    /// <summary>Where the files stand; nothing generated may depend on it.</summary>
    public string Folder { get; init; } = "seeds/";

    /// <summary>What the build names the resource; null for none.</summary>
    public string? Resource { get; init; } = seedPath is null ? null : "seedbed/" + Uri.EscapeDataString(seedPath);

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

            return Resource is null ? metadata : metadata.Add("build_metadata.AdditionalFiles.SeedResource", Resource);
        }
    }

    public override SourceText? GetText(CancellationToken cancellationToken = default) => Fault is null ? _text : throw Fault;

    /// <summary>Decodes as the compiler does: byte order marks first, then UTF-8, and SHA-256 of the bytes.</summary>
    private static SourceText Decode(byte[] bytes, SourceHashAlgorithm algorithm) =>
        SourceText.From(new MemoryStream(bytes), checksumAlgorithm: algorithm);
}
