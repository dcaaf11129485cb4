namespace Seedbed.Analysis;

/// <summary>Two words that occur near one another.</summary>
/// <param name="First">The word on the left.</param>
/// <param name="Second">The word on the right.</param>
/// <param name="Table">How often they occur with and without each other, among all pairs of words that are as near.</param>
public sealed record Collocation(string First, string Second, ContingencyTable Table);
