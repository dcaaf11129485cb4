namespace Seedbed.Syntax;

/// <summary>Two articles that share most of their words.</summary>
/// <param name="Seed">The later one in path order.</param>
/// <param name="Other">The earlier one.</param>
/// <param name="Containment">How much they share.</param>
internal sealed record NearPair(CheckedSeed Seed, CheckedSeed Other, Containment Containment);
