namespace Seedbed.Analysis;

/// <summary>A word of a frequency list.</summary>
/// <param name="Word">The word, folded as the list was; of n-grams, the words with a space between them.</param>
/// <param name="Count">How often it occurs, at least once.</param>
public sealed record WordFrequency(string Word, int Count);
