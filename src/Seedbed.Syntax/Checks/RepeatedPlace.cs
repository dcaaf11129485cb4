namespace Seedbed.Syntax;

/// <summary>A place whose words other places have as well.</summary>
/// <param name="Seed">The seed of the first of them.</param>
/// <param name="Span">Where the first of them stands in it.</param>
/// <param name="Words">What tells the words: <see cref="FoldedText.KeyOf(string, SourceSpan)"/>.</param>
internal readonly record struct RepeatedPlace(CheckedSeed Seed, SourceSpan Span, (ulong Hash, int Length) Words);
