namespace Seedbed.Syntax;

/// <summary>A finding about a seed that may name another seed.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Finding">What was found. Its related place lies in <paramref name="Other"/>.</param>
/// <param name="Other">The other seed; null where there is none.</param>
public sealed record CorpusFinding(CheckedSeed Seed, Finding Finding, CheckedSeed? Other);
