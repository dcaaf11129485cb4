namespace Seedbed.Syntax;

/// <summary>What counts as nearly the same text, and how much is done to find it.</summary>
internal static class NearBodyLimits
{
    /// <summary>
    /// How much of the smaller body must stand in the other, in percent. A word that is replaced takes <see cref="WordsOfShingle"/> shingles
    /// along, so this is a text in which every ninth or tenth word is another, or one of which a little less than half is copied.
    /// </summary>
    public const int MinPercent = 45;

    /// <summary>How many words a body has at least; shorter ones, such as "Click the photo to enlarge it.", are alike by chance.</summary>
    public const int MinWords = 20;

    /// <summary>
    /// How many words a shingle has. Texts that are made of a few patterns of sentences, such as reports of matches, share half of their
    /// runs of three or four words though they are about different things; of longer ones too few are left when single words are replaced.
    /// </summary>
    public const int WordsOfShingle = 5;

    /// <summary>
    /// How many different shingles a body has at least: those of <see cref="MinWords"/> words, so that one that repeats a few words over and
    /// over has too few.
    /// </summary>
    public const int MinShingles = MinWords - WordsOfShingle + 1;

    /// <summary>
    /// How many shingles a window of winnowing has: one of each window is kept, two of five on average. Windows of eight take a tenth
    /// less time, and miss one in twenty-five of the near bodies of 20 to 30 words.
    /// </summary>
    public const int Window = 4;

    /// <summary>
    /// What part of the smaller sketch two bodies have in common before they are compared: one in so many, few enough for texts in which
    /// single words are replaced all over.
    /// </summary>
    public const int ShareOfSketch = 8;

    /// <summary>
    /// To how many bodies a fingerprint leads that stands in many, as what a site prints everywhere does: so many of the first that have it,
    /// and so many of the last before the body in question, since versions of a text often lie close together.
    /// </summary>
    public const int MaxHolders = 8;

    /// <summary>Of how many earlier bodies all fingerprints are counted at most, to find those with which a body is compared.</summary>
    public const int MaxCandidates = 64;

    /// <summary>How long a text is whose shingles are kept while it may be asked for again, in UTF-16 units: an archive of the other seeds, for one.</summary>
    public const int LongText = 50_000;

    /// <summary>With how many earlier bodies a body is compared at most, so that thousands of versions of one article cost no more than as many articles.</summary>
    public const int MaxComparisons = 8;
}
