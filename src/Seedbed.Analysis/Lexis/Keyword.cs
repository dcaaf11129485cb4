namespace Seedbed.Analysis;

/// <summary>A word of a target beside a reference.</summary>
/// <param name="Word">The word.</param>
/// <param name="Comparison">How often it occurs in both, and what follows from that.</param>
public sealed record Keyword(string Word, FrequencyComparison Comparison);
