using Seedbed.Generators.Parse;

namespace Seedbed.Generators.Spec;

/// <summary>What became of a seed; one of <paramref name="Spec"/> and <paramref name="Failure"/> is null.</summary>
/// <param name="File">The seed. Part of equality, so that a file that was loaded again is never mistaken for the one before.</param>
/// <param name="Spec">What is emitted of it.</param>
/// <param name="Failure">Why nothing is.</param>
internal sealed record SeedOutcome(SeedFile File, SeedSpec? Spec, SeedFailure? Failure);
