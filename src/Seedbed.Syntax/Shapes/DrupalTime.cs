using System;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Reads a time as Drupal prints it, <c>MMM d, yyyy h:mm tt</c> in the framework's words: <c>Feb 4, 2016 12:10 PM</c>. By hand, because the
/// framework's reader of any format took as long as all the rest of a comment.
/// </summary>
internal static class DrupalTime
{
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private const int MonthLength = 3;
    private const int HoursOfHalfDay = 12;

    /// <summary>Reads a time.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">Five words, each of which has the form of its part of a time.</param>
    /// <returns>The time; null when there is no such time, such as a February 30 or an hour 0 of the twelve-hour clock.</returns>
    [MethodImpl(HotLoop.Options)]
    public static DateTime? Read(string text, SourceSpan span)
    {
        int at = span.Start;
        int month = ReadMonth(text, NextWord(text, ref at));
        int day = ReadDigits(text, NextWord(text, ref at).Start);
        int year = ReadDigits(text, NextWord(text, ref at).Start);
        SourceSpan clock = NextWord(text, ref at);
        int hour = ReadDigits(text, clock.Start);
        int minute = ReadDigits(text, clock.End - 2);
        bool isAfternoon = text[NextWord(text, ref at).Start] is 'P' or 'p';

        bool isTime = month > 0 && year > 0 && day > 0 && day <= DateTime.DaysInMonth(year, month)
            && hour is > 0 and <= HoursOfHalfDay && minute < 60;
        return isTime ? new DateTime(year, month, day, (hour % HoursOfHalfDay) + (isAfternoon ? HoursOfHalfDay : 0), minute, 0) : null;
    }

    /// <summary>The number of a month, 1 to 12; 0 for a word that is none.</summary>
    private static int ReadMonth(string text, SourceSpan word)
    {
        for (int i = 0; i < Months.Length; i += MonthLength)
        {
            if (string.Compare(text, word.Start, Months, i, MonthLength, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return (i / MonthLength) + 1;
            }
        }

        return 0;
    }

    private static int ReadDigits(string text, int at)
    {
        int number = 0;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            number = (number * 10) + (text[at++] - '0');
        }

        return number;
    }

    private static SourceSpan NextWord(string text, ref int at)
    {
        while (char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        int start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return new SourceSpan(start, at);
    }
}
