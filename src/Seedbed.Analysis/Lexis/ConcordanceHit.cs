namespace Seedbed.Analysis;

/// <summary>Where a term stands.</summary>
/// <param name="List">0-based index of the list of words.</param>
/// <param name="Start">0-based index of the term's first word in that list.</param>
/// <param name="Length">Number of words in the term.</param>
public readonly record struct ConcordanceHit(int List, int Start, int Length);
