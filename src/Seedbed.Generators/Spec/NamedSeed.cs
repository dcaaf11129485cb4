namespace Seedbed.Generators.Spec;

/// <summary>A seed that is to be named.</summary>
/// <param name="Path">Path below the seeds folder.</param>
/// <param name="Name">The name that the project asks for; empty for the usual one.</param>
internal sealed record NamedSeed(string Path, string Name);
