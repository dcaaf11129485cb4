namespace Seedbed.Generators.Spec;

/// <summary>What is emitted of one seed.</summary>
/// <param name="File">The file as the build names it.</param>
/// <param name="Path">Path below the seeds folder.</param>
/// <param name="Name">Name of the property that the project wants for it; empty for the usual one.</param>
/// <param name="ByteCount">Length of the file.</param>
/// <param name="Layout">The document's structure, as <see cref="LayoutWriter"/> writes it.</param>
/// <param name="IssueForms">The messages that the findings in the layout fill in, as <see cref="IssueWriter"/> writes them.</param>
/// <param name="Summary">What the documentation says.</param>
internal sealed record SeedSpec(
    string File, string Path, string Name, long ByteCount, string Layout, EquatableArray<string> IssueForms, SeedSummary Summary);
