namespace Seedbed.Syntax;

/// <summary>What counts as nearly the same text, and how much is done to find it.</summary>
internal static class NearBodyLimits
{
    /// <summary>How much of the smaller body must stand in the other, in percent: with half of its text elsewhere, an article is no longer one of its own.</summary>
    public const int MinPercent = 50;

    /// <summary>How many words a body has at least; shorter ones, such as "Click the photo to enlarge it.", are alike by chance.</summary>
    public const int MinWords = 20;

    /// <summary>
    /// How many words a shingle has. Pairs of words are common to articles that have nothing to do with each other; longer shingles fall too
    /// fast when single words are replaced.
    /// </summary>
    public const int WordsOfShingle = 3;

    /// <summary>
    /// How many different shingles a body has at least: those of <see cref="MinWords"/> words, so that one that repeats a few words over and
    /// over has too few.
    /// </summary>
    public const int MinShingles = MinWords - WordsOfShingle + 1;

    /// <summary>How many shingles a window of winnowing has: one of each window is kept, two of nine on average.</summary>
    public const int Window = 8;

    /// <summary>
    /// What part of the smaller sketch two bodies have in common before they are compared: one in so many. Where single words are replaced
    /// all over a text, four in ten are left at the border of <see cref="MinPercent"/>, and no fewer than three in texts of some hundred words;
    /// the sketches of short ones are so small that chance plays a part.
    /// </summary>
    public const int ShareOfSketch = 8;

    /// <summary>
    /// To how many bodies a fingerprint leads that stands in many, as what a site prints everywhere does: so many of the first that have it,
    /// and so many of the last before the body in question, since versions of a text often lie close together.
    /// </summary>
    public const int MaxHolders = 8;

    /// <summary>With how many earlier bodies a body is compared at most, so that thousands of versions of one article cost no more than as many articles.</summary>
    public const int MaxComparisons = 8;
}
