using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>What the index says of a seed. Most edits of a text leave it as it is, and with it the index.</summary>
/// <param name="Path">Path below the seeds folder.</param>
/// <param name="Name">Name of the property that the project wants for it; empty for the usual one.</param>
/// <param name="Summary">What the documentation says.</param>
internal sealed record SeedOutline(string Path, string Name, SeedSummary Summary)
{
    /// <summary>The article's id.</summary>
    public string Id { get; } = SeedFileName.IdOf(Path);

    /// <summary>By which pages are cut. Kept, because every edit of any seed asks for that of all.</summary>
    public ulong PathHash { get; } = StableHash.Of(Path);
}
