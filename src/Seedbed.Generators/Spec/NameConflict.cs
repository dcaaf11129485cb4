namespace Seedbed.Generators.Spec;

/// <summary>A seed or folder that does not get the name it wants.</summary>
/// <param name="Kind">Why not.</param>
/// <param name="Path">Its path; that of a folder ends in <c>/</c>.</param>
/// <param name="Other">Path of the one that wants the same name; null where there is none.</param>
/// <param name="Wanted">The name.</param>
/// <param name="Name">The name that it gets instead.</param>
/// <param name="OtherName">The name that the other one gets instead; null where there is none.</param>
internal sealed record NameConflict(NameConflictKind Kind, string Path, string? Other, string Wanted, string Name, string? OtherName);
