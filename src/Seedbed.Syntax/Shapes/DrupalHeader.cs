using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Reads the line that names a comment's author: <c>{author}'s picture</c>, with either apostrophe.</summary>
internal static class DrupalHeader
{
    private const string BehindApostrophe = "s picture";

    private const string SentenceMarks = "“”„«»‹›…—―•·。！？，、；：";

    /// <summary>Longest user name in characters: USERNAME_MAX_LENGTH in Drupal's user module.</summary>
    private const int MaxAuthorLength = 60;

    /// <summary>Whether a line has the form of a header.</summary>
    public static bool HasForm(SeedLines lines, int index) => TryRead(lines, index, out _);

    /// <summary>Whether a line has the form of a header, and whom it names.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="index">0-based line.</param>
    /// <param name="author">Where the author's name stands.</param>
    public static bool TryRead(SeedLines lines, int index, out SourceSpan author) => TryRead(lines.Text, lines.Span(index), out author);

    /// <summary>Whether a line has the form of a header, and whom it names.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends.</param>
    /// <param name="author">Where the author's name stands.</param>
    public static bool TryRead(string text, SourceSpan line, out SourceSpan author) =>
        EndsLikeHeader(text, line, out author) && CanBeName(text, author);

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

    /// <summary>Whether the line directly below a header is its detail line.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool HasDetailBelow(SeedLines lines, int header) =>
        header + 1 < lines.Count
        && !lines.StandsApartFromPrevious(header + 1)
        && TryRead(lines, header, out SourceSpan author)
        && DrupalDetail.HasForm(lines.Text, lines.Span(header + 1), author);

    /// <summary>
    /// Whether a name is made of what Drupal lets users type (user_validate_name): letters, digits and marks of any script, spaces, and
    /// <c>@ . _ ' -</c>. A full stop before a space belongs to an abbreviation, as in "Dr. Moss", or ends a sentence.
    /// </summary>
    [MethodImpl(HotLoop.Options)]
    public static bool IsUserName(string text, SourceSpan name)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            bool endsSentence = text[i] == '.' && i + 1 < name.End && char.IsWhiteSpace(text[i + 1]) && !Abbreviation.EndsAt(text, name.Start, i);
            if (endsSentence || !IsOfUserName(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Beyond ASCII, Drupal lets pass what names of some script need; the marks that only sentences and lists have are told from them.
    private static bool IsOfUserName(char c) => c < '\u0080'
        ? char.IsLetterOrDigit(c) || c is ' ' or '\t' or '@' or '.' or '_' or '\'' or '-' or '+'
        : SentenceMarks.IndexOf(c) < 0;

    /// <summary>Whether a text can be a name at all: not too long, and not broken by a comma or the end of a sentence.</summary>
    private static bool CanBeName(string text, SourceSpan span) =>
        !IsTooLong(text, span) && !IsBroken(text, span) && !char.IsWhiteSpace(text[span.End - 1]);

    /// <summary>Whether a text is longer than Drupal lets names be.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool IsTooLong(string text, SourceSpan span)
    {
        int characters = 0;
        for (int i = span.Start; i < span.End && characters <= MaxAuthorLength; i++)
        {
            characters += char.IsLowSurrogate(text[i]) ? 0 : 1;
        }

        return characters > MaxAuthorLength;
    }

    /// <summary>Whether a comma, or the end of a question or an exclamation, stands within a text.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool IsBroken(string text, SourceSpan span)
    {
        for (int i = span.Start; i + 1 < span.End; i++)
        {
            if (text[i] is ',' or '?' or '!' && char.IsWhiteSpace(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
