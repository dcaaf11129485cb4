namespace Seedbed.Generators.Spec;

/// <summary>Record types that a project references and cannot use.</summary>
/// <param name="Model">The record types.</param>
/// <param name="Other">Others of the same names, between which code cannot choose; null if their version is what is wrong.</param>
/// <param name="Version">The version of the contract that is needed.</param>
internal sealed record ModelConflict(ReferencedModel Model, ReferencedModel? Other, int Version);
