namespace Seedbed.Generators.Spec;

/// <summary>Articles whose own words are the same.</summary>
/// <param name="Path">Path of the first, for those who read the generated code.</param>
/// <param name="Members">How many there are.</param>
/// <param name="Links">How many earlier groups are nearly the same.</param>
/// <param name="Data">The group, as the record types read it.</param>
internal sealed record VariantGroupSpec(string Path, int Members, int Links, string Data);
