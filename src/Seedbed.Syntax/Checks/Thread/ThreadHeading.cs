using System;

namespace Seedbed.Syntax;

/// <summary>
/// Knows the lines that head threads and count comments: <c>44 Comments</c>, <c>Comments (44)</c>, <c>3 Replies</c>, and WordPress's
/// <c>2 Responses to “…”</c> and <c>2 thoughts on “…”</c>.
/// </summary>
internal static class ThreadHeading
{
    /// <summary>A title of 255 characters, the longest that Drupal keeps, and the words before it.</summary>
    private const int MaxLength = 300;

    /// <summary>With these WordPress's themes quote the article's title.</summary>
    private const string Quotes = "\"'“”„‘’«»‹›「『&";

    private const int MaxDigits = 9;
    private const int DigitsInGroup = 3;

    private static readonly string[] Wholes =
        ["Comment", "Comments", "Comment:", "Comments:", "Reply", "Replies", "Reply:", "Replies:", "Response", "Responses", "Response:", "Responses:"];

    private static readonly string[] Openings = ["Response to ", "Responses to ", "Reply to ", "Replies to ", "thought on ", "thoughts on "];

    private static readonly string[] Counted = ["Comment (", "Comments ("];

    /// <summary>Whether a whole line is such a heading, of one comment or more.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends.</param>
    /// <param name="title">The article's title; empty without one.</param>
    public static bool IsOne(string text, SourceSpan line, string title)
    {
        // Other lines need no copy.
        if (line.Length > MaxLength || text[line.Start] is not ((>= '0' and <= '9') or 'C' or 'c'))
        {
            return false;
        }

        string words = line.Of(text);
        return IsCountBehind(words) || IsCountBefore(words, title);
    }

    private static bool IsCountBehind(string words)
    {
        string? before = Array.Find(Counted, opening => Begins(words, 0, opening));
        int end = before is null ? -1 : EndOfCount(words, before.Length);
        return end > 0 && end == words.Length - 1 && words[end] == ')';
    }

    private static bool IsCountBefore(string words, string title)
    {
        int end = EndOfCount(words, 0);
        if (end < 0 || end + 1 >= words.Length || !char.IsWhiteSpace(words[end]))
        {
            return false;
        }

        string rest = words.Substring(end + 1);
        if (Array.Exists(Wholes, whole => string.Equals(rest, whole, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        // Without the title, the words may head a section: "3 thoughts on watering".
        string? opening = Array.Find(Openings, opening => Begins(rest, 0, opening));
        return opening is not null && rest.Length > opening.Length
            && (Quotes.IndexOf(rest[opening.Length]) >= 0
                || string.Equals(rest.Substring(opening.Length), title, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Where a number ends, with separators of thousands or without; -1 when there is none, or it is 0.</summary>
    private static int EndOfCount(string words, int start)
    {
        int at = start;
        int digits = 0;
        bool isZero = true;
        while (at < words.Length && digits < MaxDigits)
        {
            if (words[at] is >= '0' and <= '9')
            {
                isZero &= words[at] == '0';
                digits++;
            }
            else if (digits == 0 || !IsSeparator(words, at))
            {
                break;
            }

            at++;
        }

        return isZero ? -1 : at;
    }

    private static bool IsSeparator(string words, int at)
    {
        if (words[at] is not (',' or '.' or '\'' or '’' or ' ' or '\u00A0' or '\u202F'))
        {
            return false;
        }

        int digits = 0;
        while (digits <= DigitsInGroup && at + digits + 1 < words.Length && words[at + digits + 1] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits == DigitsInGroup;
    }

    private static bool Begins(string words, int at, string opening) =>
        string.Compare(words, at, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
