namespace Seedbed.Generators.Spec;

/// <summary>What the documentation of a seed's property says. A change of it, and of nothing else in a text, reaches the index.</summary>
/// <param name="Title">The title; null when there is none.</param>
/// <param name="Byline">The author's name; null when there is none.</param>
/// <param name="Paragraphs">Number of the article's own paragraphs.</param>
/// <param name="HasThread">Whether there is a place for comments.</param>
/// <param name="Comments">Number of comments.</param>
/// <param name="Commenters">Number of names under which they were written.</param>
/// <param name="Beginning">The first words of the article's text; empty when it has none.</param>
internal sealed record SeedSummary(
    string? Title, string? Byline, int Paragraphs, bool HasThread, int Comments, int Commenters, string Beginning)
{
    /// <summary>Nothing is known.</summary>
    public static SeedSummary Empty { get; } = new(
        Title: null, Byline: null, Paragraphs: 0, HasThread: false, Comments: 0, Commenters: 0, Beginning: string.Empty);
}
