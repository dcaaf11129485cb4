namespace Seedbed.Generators.Spec;

/// <summary>What became of a seed; one of the two is null.</summary>
/// <param name="Spec">What is emitted of it.</param>
/// <param name="Failure">Why nothing is.</param>
internal sealed record SeedOutcome(SeedSpec? Spec, SeedFailure? Failure)
{
    /// <summary>A seed that is emitted.</summary>
    public static implicit operator SeedOutcome(SeedSpec spec) => new(spec, Failure: null);

    /// <summary>A seed that is not.</summary>
    public static implicit operator SeedOutcome(SeedFailure failure) => new(Spec: null, failure);
}
