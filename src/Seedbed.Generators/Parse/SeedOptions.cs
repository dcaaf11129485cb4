using System;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Generators.Spec;

namespace Seedbed.Generators.Parse;

/// <summary>A project's settings.</summary>
/// <param name="IsEnabled">
/// Whether anything is generated. Null where the build does not say: an analyzer also reaches projects that only reference a corpus, and those
/// get nothing unless they have seeds of their own.
/// </param>
/// <param name="Namespace">Namespace of the class by which seeds are reached, with escaped keywords; empty for the global one.</param>
/// <param name="ClassName">Name of that class.</param>
/// <param name="IsInternal">Whether that class and the record types are for the project itself only.</param>
/// <param name="Segmentation">What is to be known of the text within paragraphs.</param>
/// <param name="IsModelOnly">Whether the record types are emitted and no seeds, for projects that share them.</param>
internal sealed record SeedOptions(bool? IsEnabled, string Namespace, string ClassName, bool IsInternal, SegmentationLevel Segmentation, bool IsModelOnly)
{
    private const string DefaultClassName = "Seeds";
    private const string Internal = "internal";

    /// <summary>Reads the settings from the project's properties.</summary>
    public static SeedOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        AnalyzerConfigOptions options = provider.GlobalOptions;
        string ownNamespace = Property(options, "SeedsNamespace");
        string className = Property(options, "SeedsClass");
        return new SeedOptions(
            bool.TryParse(Property(options, "SeedsEnabled"), out bool isEnabled) ? isEnabled : null,
            Identifier.FromNamespace(ownNamespace.Length > 0 ? ownNamespace : Property(options, "RootNamespace")),
            Identifier.From(className.Length > 0 ? className : DefaultClassName),
            string.Equals(Property(options, "SeedsAccessibility"), Internal, StringComparison.OrdinalIgnoreCase),
            Enum.TryParse(Property(options, "SeedsSegmentation"), ignoreCase: true, out SegmentationLevel level) ? level : SegmentationLevel.None,
            bool.TryParse(Property(options, "SeedsModelOnly"), out bool isModelOnly) && isModelOnly);
    }

    /// <summary>The seeds folder, with a final slash; empty where the build names none. Analyzers ask: nothing generated may depend on it.</summary>
    public static string ReadRoot(AnalyzerConfigOptionsProvider provider) => Uri.UnescapeDataString(Property(provider.GlobalOptions, "SeedsRoot"));

    /// <summary>The project's file; empty where the build names none.</summary>
    public static string ReadProject(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Uri.UnescapeDataString(Property(provider.GlobalOptions, "SeedsProject"));
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) ? value.Trim() : string.Empty;
}
