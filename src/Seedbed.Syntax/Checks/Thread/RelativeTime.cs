using System;

namespace Seedbed.Syntax;

/// <summary>Reads times such as <c>3 years ago</c>, <c>1 year, 2 months ago</c>, <c>about an hour ago</c> and <c>yesterday at 3:45 PM</c>.</summary>
internal static class RelativeTime
{
    /// <summary>Longer lines are text.</summary>
    private const int MaxLineLength = 200;

    /// <summary>Drupal's format_interval and others print two units.</summary>
    private const int MaxUnits = 2;

    private const int MaxDigits = 4;

    private static readonly string[] Units = ["second", "minute", "hour", "day", "week", "month", "year"];

    private static readonly string[] Hedges = ["about", "over", "almost"];

    /// <summary>The time that ends a line; null when none does.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends.</param>
    public static SourceSpan? FindAtEnd(string text, SourceSpan line)
    {
        if (line.Length > MaxLineLength)
        {
            return null;
        }

        SourceSpan last = WordBefore(text, line.Start, line.End);
        int start = Is(text, last, "ago") ? StartOfInterval(text, line.Start, last.Start) : StartOfYesterday(text, line.Start, last);
        return start < 0 ? null : new SourceSpan(start, line.End);
    }

    private static int StartOfInterval(string text, int lineStart, int end)
    {
        int start = -1;
        SourceSpan number = default;
        for (int units = 0; units < MaxUnits; units++)
        {
            SourceSpan unit = WordBefore(text, lineStart, start < 0 ? end : start);
            number = WordBefore(text, lineStart, unit.Start);
            if (!IsUnit(text, unit, allowComma: start >= 0) || !IsNumber(text, number))
            {
                break;
            }

            start = number.Start;
        }

        SourceSpan hedge = start < 0 ? default : WordBefore(text, lineStart, start);
        return start >= 0 && Array.Exists(Hedges, word => Is(text, hedge, word)) ? hedge.Start : start;
    }

    private static int StartOfYesterday(string text, int lineStart, SourceSpan last)
    {
        SourceSpan clock = Is(text, last, "AM") || Is(text, last, "PM") ? WordBefore(text, lineStart, last.Start) : last;
        SourceSpan at = WordBefore(text, lineStart, clock.Start);
        SourceSpan day = WordBefore(text, lineStart, at.Start);
        return IsClock(text, clock) && Is(text, at, "at") && Is(text, day, "yesterday") ? day.Start : -1;
    }

    private static bool IsUnit(string text, SourceSpan word, bool allowComma)
    {
        int end = allowComma && word.Length > 0 && text[word.End - 1] == ',' ? word.End - 1 : word.End;
        var bare = new SourceSpan(word.Start, end);
        return Array.Exists(Units, unit => Is(text, bare, unit) || Is(text, bare, unit + "s"));
    }

    private static bool IsNumber(string text, SourceSpan word) =>
        Is(text, word, "a") || Is(text, word, "an") || (word.Length is > 0 and <= MaxDigits && AreDigits(text, word));

    /// <summary>Whether a word is <c>h:mm</c>, with <c>am</c> or <c>pm</c> behind it or not.</summary>
    private static bool IsClock(string text, SourceSpan word)
    {
        bool hasHalf = word.Length > 2 && text[word.End - 1] is 'm' or 'M' && text[word.End - 2] is 'a' or 'A' or 'p' or 'P';
        int end = hasHalf ? word.End - 2 : word.End;
        int colon = end - 3;
        return colon > word.Start && colon - word.Start <= 2 && text[colon] == ':' && text[colon + 1] is >= '0' and <= '5'
            && AreDigits(text, new SourceSpan(word.Start, colon)) && AreDigits(text, new SourceSpan(colon + 1, end));
    }

    private static bool AreDigits(string text, SourceSpan word)
    {
        for (int i = word.Start; i < word.End; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return !word.IsEmpty;
    }

    private static bool Is(string text, SourceSpan span, string word) =>
        span.Length == word.Length && string.Compare(text, span.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The last word before a position; empty when there is none.</summary>
    private static SourceSpan WordBefore(string text, int lineStart, int at)
    {
        int end = at;
        while (end > lineStart && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > lineStart && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return new SourceSpan(start, end);
    }
}
