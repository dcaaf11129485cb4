using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Seedbed.Generators.Parse;

/// <summary>An additional file that the build marked as a seed. Equal only to itself: a file that is loaded again is another.</summary>
/// <param name="Text">The file.</param>
/// <param name="Path">Path below the seeds folder, with <c>/</c> between folders.</param>
/// <param name="Resource">Name of the manifest resource that will hold the file's bytes; empty when the build named none.</param>
internal sealed record SeedFile(AdditionalText Text, string Path, string Resource)
{
    /// <summary>What the build puts before an encoded path to name a resource.</summary>
    public const string ResourcePrefix = "seedbed/";

    /// <summary>The file as a seed, if the build marked it as one.</summary>
    public static IEnumerable<SeedFile> FindSeed((AdditionalText Text, AnalyzerConfigOptionsProvider Config) file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        AnalyzerConfigOptions options = file.Config.GetOptions(file.Text);
        string path = Metadata(options, "SeedPath");
        return path.Length == 0 ? [] : [new SeedFile(file.Text, Uri.UnescapeDataString(path), Metadata(options, "SeedResource"))];
    }

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) ? value : string.Empty;
}
