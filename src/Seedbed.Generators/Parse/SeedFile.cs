using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Syntax;

namespace Seedbed.Generators.Parse;

/// <summary>An additional file that the build marked as a seed. Equal only to itself: a file that is loaded again is another.</summary>
/// <param name="Text">The file.</param>
/// <param name="Path">Path below the seeds folder, with <c>/</c> between folders.</param>
/// <param name="Name">Name of the property that the project wants for it; empty for the usual one.</param>
/// <param name="Resource">Name of the manifest resource that will hold the file's bytes; empty when the build named none.</param>
/// <param name="Shapes">The shapes by which its thread is looked for.</param>
internal sealed record SeedFile(AdditionalText Text, string Path, string Name, string Resource, ThreadShapes Shapes)
{
    /// <summary>What the build puts before an encoded path to name a resource.</summary>
    public const string ResourcePrefix = "seedbed/";

    /// <summary>The file as a seed, if the build marked it as one.</summary>
    public static IEnumerable<SeedFile> FindSeed((AdditionalText Text, AnalyzerConfigOptionsProvider Config) file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return TryRead(file.Text, file.Config) is { } seed ? [seed] : [];
    }

    /// <summary>The file as a seed; null if the build did not mark it as one.</summary>
    public static SeedFile? TryRead(AdditionalText text, AnalyzerConfigOptionsProvider config)
    {
        AnalyzerConfigOptions options = config.GetOptions(text);
        string path = Metadata(options, "SeedPath");
        string name = Metadata(options, "SeedName");
        return path.Length == 0
            ? null
            : new SeedFile(
                text,
                Uri.UnescapeDataString(path),
                name.Length > 0 ? name : Value(options, "seedbed_name"),
                Metadata(options, "SeedResource"),
                ShapeOptions.ReadChosen(options));
    }

    /// <summary>What the build wrote beside a file.</summary>
    public static string Metadata(AnalyzerConfigOptions options, string name) => Value(options, "build_metadata.AdditionalFiles." + name);

    private static string Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out string? value) ? value.Trim() : string.Empty;
}
