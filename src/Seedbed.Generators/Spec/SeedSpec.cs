namespace Seedbed.Generators.Spec;

/// <summary>What is emitted of one seed.</summary>
/// <param name="File">The file as the build names it.</param>
/// <param name="Outline">What the index says of it.</param>
/// <param name="ByteCount">Length of the file.</param>
/// <param name="Layout">The document's structure, as <see cref="LayoutWriter"/> writes it.</param>
/// <param name="Segments">Where its sentences and words stand, as <see cref="SegmentsWriter"/> writes it; empty where the project does not want to know.</param>
/// <param name="IssueForms">The messages that the findings in the layout fill in, as <see cref="IssueWriter"/> writes them.</param>
internal sealed record SeedSpec(string File, SeedOutline Outline, long ByteCount, string Layout, string Segments, EquatableArray<string> IssueForms)
{
    /// <summary>Path below the seeds folder.</summary>
    public string Path => Outline.Path;
}
