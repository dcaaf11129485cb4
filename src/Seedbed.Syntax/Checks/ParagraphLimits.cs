namespace Seedbed.Syntax;

/// <summary>How long a paragraph must be for a rule to judge it.</summary>
internal static class ParagraphLimits
{
    /// <summary>
    /// Shorter paragraphs, such as "Click the photo to enlarge it.", are repeated for good reasons. The value is that of trafilatura's
    /// MIN_DUPLCHECK_SIZE (Barbaresi 2021); counted in UTF-16 units after white space is folded.
    /// </summary>
    public const int MinLengthOfRepetition = 100;
}
