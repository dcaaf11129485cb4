using System;

namespace Seedbed.Syntax;

/// <summary>
/// Reads times such as <c>3 years ago</c>, <c>1 year, 2 months ago</c>, <c>about an hour ago</c>, <c>9 mo. ago</c>, <c>2h ago</c>, <c>just now</c> and
/// <c>yesterday at 3:45 PM</c>.
/// </summary>
internal static class RelativeTime
{
    /// <summary>Longer lines are text.</summary>
    private const int MaxLineLength = 200;

    /// <summary>Drupal's format_interval and others print two units.</summary>
    private const int MaxUnits = 2;

    private const int MaxDigits = 4;

    /// <summary>A hedge, two numbers with their units, "ago".</summary>
    private const int MaxWords = 6;

    private static readonly string[] Units =
    [
        "seconds", "second", "sec.", "minutes", "minute", "min.", "hours", "hour", "hr.", "days", "day", "weeks", "week", "wk.",
        "months", "month", "mo.", "years", "year", "yr.", "s", "m", "h", "d", "w", "y",
    ];

    private static readonly string[] Hedges = ["about", "over", "almost"];

    private static readonly string[] Days = ["yesterday", "today"];

    /// <summary>The time that ends a line; null when none does.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends.</param>
    public static SourceSpan? FindAtEnd(string text, SourceSpan line)
    {
        if (line.Length > MaxLineLength || text[line.End - 1] is not ('o' or 'O' or 'M' or 'm' or 'w' or (>= '0' and <= '9')))
        {
            return null;
        }

        SourceSpan? found = null;
        int at = line.End;
        for (int i = 0; i < MaxWords && at > line.Start; i++)
        {
            at = StartOfWordBefore(text, line.Start, at);
            found = Read(text, at, line.End) == line.End ? new SourceSpan(at, line.End) : found;
        }

        return found;
    }

    /// <summary>Whether a time can begin with a character.</summary>
    public static bool CanBeginWith(char c) => c is (>= '0' and <= '9') or 'a' or 'A' or 'j' or 'J' or 'y' or 'Y' or 't' or 'T' or 'o' or 'O';

    /// <summary>Whether a time can end with a character: that of "ago", "now", or of a time of day.</summary>
    public static bool CanEndWith(char c) => c is 'o' or 'O' or 'w' or 'W' or 'm' or 'M' or (>= '0' and <= '9');

    /// <summary>Reads a time.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">0-based position at which it begins.</param>
    /// <param name="end">0-based position before which it ends.</param>
    /// <returns>Where it ends; -1 when there is none.</returns>
    public static int Read(string text, int at, int end)
    {
        if (Skip(text, at, end, "just") is > 0 and int just)
        {
            return Skip(text, SkipSpace(text, just, end), end, "now");
        }

        foreach (string day in Days)
        {
            if (Skip(text, at, end, day) is > 0 and int behind)
            {
                return ReadClock(text, behind, end);
            }
        }

        foreach (string hedge in Hedges)
        {
            if (Skip(text, at, end, hedge) is > 0 and int behind)
            {
                at = SkipSpace(text, behind, end);
                break;
            }
        }

        return ReadInterval(text, at, end);
    }

    private static int ReadInterval(string text, int at, int end)
    {
        for (int unit = 0; unit < MaxUnits; unit++)
        {
            at = ReadUnit(text, at, end);
            if (at < 0)
            {
                return -1;
            }

            int next = SkipSpace(text, at < end && text[at] == ',' ? at + 1 : at, end);
            if (Skip(text, next, end, "ago") is > 0 and int behind)
            {
                return behind;
            }

            at = next;
        }

        return -1;
    }

    /// <summary>Reads a number and its unit; of letters that name a unit, and of those alone, the number stands directly before.</summary>
    private static int ReadUnit(string text, int at, int end)
    {
        int start = at;
        while (at < end && text[at] is >= '0' and <= '9' && at - start <= MaxDigits)
        {
            at++;
        }

        int behindWord = Skip(text, start, end, "an") is > 0 and int an ? an : Skip(text, start, end, "a");
        int number = at > start && at - start <= MaxDigits ? at : behindWord;
        if (number < 0)
        {
            return -1;
        }

        int few = SkipSpace(text, number, end);
        number = behindWord > 0 && Skip(text, few, end, "few") is > 0 and int behindFew ? behindFew : number;
        int unit = SkipSpace(text, number, end);
        foreach (string name in Units)
        {
            int behind = Skip(text, unit, end, name);
            if (behind > 0 && (name.Length > 1) != (unit == number && name[name.Length - 1] != '.'))
            {
                return behind;
            }
        }

        return -1;
    }

    /// <summary>Nothing, or "at" or a comma and <c>h:mm</c>, with <c>am</c> or <c>pm</c> behind it or not.</summary>
    private static int ReadClock(string text, int at, int end)
    {
        bool hasComma = at < end && text[at] == ',';
        int clock = SkipSpace(text, hasComma ? at + 1 : at, end);
        int behindAt = Skip(text, clock, end, "at");
        if (!hasComma && behindAt < 0)
        {
            return -1;
        }

        clock = behindAt > 0 ? SkipSpace(text, behindAt, end) : clock;
        int colon = SkipDigits(text, clock, end);
        int minutes = colon < end && text[colon] == ':' ? SkipDigits(text, colon + 1, end) : colon;
        bool isClock = colon - clock is 1 or 2 && minutes - colon == 3 && text[colon + 1] <= '5';
        int half = SkipSpace(text, minutes, end);
        bool isHalf = half + 1 < end && text[half] is 'a' or 'A' or 'p' or 'P' && text[half + 1] is 'm' or 'M'
            && (half + 2 == end || !char.IsLetterOrDigit(text[half + 2]));
        return !isClock ? -1 : isHalf ? half + 2 : minutes;
    }

    /// <summary>Where a word ends that stands at a position, as a whole and in any case; -1 when it does not stand there.</summary>
    private static int Skip(string text, int at, int end, string word)
    {
        int behind = at + word.Length;
        return at >= 0 && behind <= end
            && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (behind == end || !char.IsLetterOrDigit(text[behind]))
            ? behind
            : -1;
    }

    private static int SkipDigits(string text, int at, int end)
    {
        while (at < end && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int StartOfWordBefore(string text, int start, int at)
    {
        while (at > start && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        while (at > start && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
