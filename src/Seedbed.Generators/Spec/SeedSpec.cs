namespace Seedbed.Generators.Spec;

/// <summary>What is emitted of one seed.</summary>
/// <param name="File">The file as the build names it.</param>
/// <param name="Path">Path below the seeds folder.</param>
/// <param name="Layout">The document's structure, as <see cref="LayoutWriter"/> writes it.</param>
/// <param name="Summary">What the documentation says.</param>
internal sealed record SeedSpec(string File, string Path, string Layout, SeedSummary Summary);
