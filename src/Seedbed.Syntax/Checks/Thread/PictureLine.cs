using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Reads lines that end as Drupal's headers do, <c>'s picture</c>, to say what is wrong with those that are none.</summary>
internal static class PictureLine
{
    /// <summary>Drupal's word for somebody without an account.</summary>
    public const string NotVerified = "(not verified)";

    private const string BehindApostrophe = "s picture";

    private static readonly LineTemplates EndsInTime = ["{any} {posted:MMM d, yyyy h:mm tt}"];

    /// <summary>Whether a line has the form of a header, and whom it names.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends.</param>
    /// <param name="author">Where the author's name stands.</param>
    public static bool TryRead(string text, SourceSpan line, out SourceSpan author) =>
        EndsLikeHeader(text, line, out author)
        && CommenterName.CanBe(text, author, CommenterName.UsualMaxLength)
        && !CommenterName.IsBroken(text, author);

    /// <summary>Whether a line ends like a header, whatever stands before.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends.</param>
    /// <param name="author">What stands before; not empty when the line ends like a header.</param>
    [MethodImpl(HotLoop.Options)]
    public static bool EndsLikeHeader(string text, SourceSpan line, out SourceSpan author)
    {
        int apostrophe = line.End - BehindApostrophe.Length - 1;
        bool endsLikeHeader = apostrophe > line.Start
            && text[apostrophe] is '\'' or '’'
            && string.CompareOrdinal(text, apostrophe + 1, BehindApostrophe, 0, BehindApostrophe.Length) == 0;
        author = endsLikeHeader ? new SourceSpan(line.Start, apostrophe) : default;
        return endsLikeHeader;
    }

    /// <summary>The time with which a line ends as Drupal's second line of a header does; null when none does, or nothing stands before it.</summary>
    public static SourceSpan? FindTime(string text, SourceSpan line)
    {
        foreach (Template template in EndsInTime.Templates)
        {
            if (template.Match(text, line, DrupalShape.Shape.Words) is { } match)
            {
                return match.Posted;
            }
        }

        return null;
    }
}
