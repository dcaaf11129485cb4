using System;

namespace Seedbed.Syntax;

/// <summary>
/// Threads as Drupal prints them with user pictures: a header line <c>{author}'s picture</c>, optionally a detail line below it, then
/// the comment's paragraphs, all below the marker <c>Comment viewing options</c>.
/// </summary>
internal static class DrupalShape
{
    /// <summary>The shape's name.</summary>
    public const string Name = "drupal";

    private const string Marker = "Comment viewing options";

    /// <summary>Without a marker, so many headers with text below them are evidence enough.</summary>
    private const int HeadersWithoutMarker = 3;

    /// <summary>Longest user name in characters: USERNAME_MAX_LENGTH in Drupal's user module.</summary>
    private const int MaxAuthorLength = 60;

    private const string ControlsHint = "Select your preferred way to display the comments and click ";

    // The controls above a thread and the links below its comments, as Drupal's comment module words them.
    private static readonly string[] Furniture =
    [
        Marker,
        "Flat list - collapsed", "Flat list - expanded", "Threaded list - collapsed", "Threaded list - expanded",
        "Date - newest first", "Date - oldest first", "Save settings",
        "reply", "permalink", "Login or register to post comments", "Log in or register to post comments",
        "Login to post comments", "Log in to post comments",
    ];

    /// <summary>Gives the thread's lines their roles, if there is a thread.</summary>
    /// <returns>0-based line at which the thread begins; the number of lines when there is none.</returns>
    public static int AssignRoles(SeedLines lines)
    {
        HeaderScan headers = HeaderScan.Of(lines);
        int marker = FindMarker(lines, headers);
        if (marker < 0)
        {
            return AssignWithoutMarker(lines, headers);
        }

        lines[marker] = LineRole.Furniture;
        int found = Assign(lines, headers, marker + 1);
        bool isThread = found > 0 || HasOnlyFurniture(lines, marker + 1);
        return isThread ? marker : lines.Count;
    }

    /// <summary>Whether a line is <c>{author}'s picture</c>, with either apostrophe.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="index">0-based line.</param>
    /// <param name="author">Where the author's name stands.</param>
    public static bool TryReadHeader(SeedLines lines, int index, out SourceSpan author)
    {
        SourceSpan line = lines.Span(index);
        int nameEnd = line.End - HeaderWords.Length;
        author = new SourceSpan(line.Start, Math.Max(line.Start, nameEnd));
        return nameEnd > line.Start && HeaderWords.StandAt(lines.Text, nameEnd) && IsName(lines.Text, author);
    }

    /// <summary>Whether the line directly below a header is its detail line.</summary>
    public static bool HasDetailBelow(SeedLines lines, int header, SourceSpan author) =>
        header + 1 < lines.Count
        && !lines.StandsApartFromPrevious(header + 1)
        && DrupalDetail.TryRead(lines.Text, lines.Span(header + 1), author) is not null;

    private static int AssignWithoutMarker(SeedLines lines, HeaderScan headers)
    {
        // A picture line under the title is the byline, not a comment.
        int from = lines.Count > 1 && !headers.IsCandidate(0) && headers.IsCandidate(1) ? 2 : 0;
        int first = headers.Next(from);
        if (headers.CountWithText(from) < HeadersWithoutMarker)
        {
            return lines.Count;
        }

        Assign(lines, headers, first);
        return first;
    }

    private static int Assign(SeedLines lines, HeaderScan headers, int from)
    {
        int count = 0;
        for (int i = headers.Next(from); i < lines.Count; i = headers.Next(i + 1))
        {
            count++;
            lines[i] = LineRole.Header;
            TryReadHeader(lines, i, out SourceSpan author);
            if (HasDetailBelow(lines, i, author))
            {
                lines[i + 1] = LineRole.HeaderDetail;
            }
        }

        if (count > 0 || HasOnlyFurniture(lines, from))
        {
            AssignFurniture(lines, from);
        }

        return count;
    }

    private static void AssignFurniture(SeedLines lines, int from)
    {
        for (int i = from; i < lines.Count; i++)
        {
            if (IsFurniture(lines, i))
            {
                lines[i] = LineRole.Furniture;
            }
        }
    }

    /// <summary>
    /// The marker is the first one that a control, a header or nothing follows: an article may quote its words. Failing that, it is the
    /// last one before a header, or the last.
    /// </summary>
    private static int FindMarker(SeedLines lines, HeaderScan headers)
    {
        int weak = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            if (!lines.Is(i, Marker))
            {
                continue;
            }

            if (i + 1 == lines.Count || IsFurniture(lines, i + 1) || headers.Next(i + 1) == i + 1)
            {
                return i;
            }

            if (weak < 0 || headers.Next(i + 1) < lines.Count)
            {
                weak = i;
            }
        }

        return weak;
    }

    private static bool HasOnlyFurniture(SeedLines lines, int from)
    {
        for (int i = from; i < lines.Count; i++)
        {
            if (!IsFurniture(lines, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line is the site's own words.</summary>
    public static bool IsFurniture(SeedLines lines, int index) =>
        lines.StartsWith(index, ControlsHint) || Array.Exists(Furniture, words => lines.Is(index, words));

    /// <summary>
    /// Whether a text can be a user name rather than the beginning of a sentence. Names hold spaces, digits, apostrophes and letters of any
    /// script; a comma or a sentence's end before a space is not among what Drupal lets users type.
    /// </summary>
    private static bool IsName(string text, SourceSpan span)
    {
        int characters = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            bool isBeforeSpace = i + 1 < span.End && char.IsWhiteSpace(text[i + 1]);
            if (isBeforeSpace && text[i] is ',' or '?' or '!')
            {
                return false;
            }

            characters += char.IsLowSurrogate(text[i]) ? 0 : 1;
        }

        return characters <= MaxAuthorLength && !char.IsWhiteSpace(text[span.End - 1]);
    }

    /// <summary>The words that end a header line.</summary>
    private static class HeaderWords
    {
        private const string BehindApostrophe = "s picture";

        public const int Length = 10;

        public static bool StandAt(string text, int position) =>
            text[position] is '\'' or '’' && string.CompareOrdinal(text, position + 1, BehindApostrophe, 0, BehindApostrophe.Length) == 0;
    }
}
