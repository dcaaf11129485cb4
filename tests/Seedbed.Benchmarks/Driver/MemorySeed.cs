using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Seedbed.Benchmarks;

/// <summary>A document held in memory, as the compiler hands it to a generator.</summary>
internal sealed class MemorySeed : AdditionalText
{
    private readonly SourceText _text;

    /// <summary>Takes a document.</summary>
    /// <param name="path">Its path below the seeds folder.</param>
    /// <param name="text">Its text.</param>
    public MemorySeed(string path, string text)
    {
        SeedPath = path;
        Content = text;

        // By way of bytes, because the compiler's texts remember the hash of those.
        _text = SourceText.From(new MemoryStream(Encoding.UTF8.GetBytes(text)), checksumAlgorithm: SourceHashAlgorithm.Sha256);
    }

    /// <summary>Path below the seeds folder.</summary>
    public string SeedPath { get; }

    /// <summary>The text.</summary>
    public string Content { get; }

    /// <inheritdoc />
    public override string Path => "/seeds/" + SeedPath;

    /// <inheritdoc />
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
