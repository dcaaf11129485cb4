using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// How a shape prints times: a format string of .NET, read in English whatever the machine's language. Read by hand, because the framework's
/// reader takes as long as all the rest of a comment, and reads whole strings only: here a time stands within a line.
/// </summary>
internal sealed class TimeFormat
{
    /// <summary>The format of times such as <c>9 months ago</c>.</summary>
    public const string Ago = "ago";

    /// <summary>What to write where a format has a mistake.</summary>
    public const string Advice = "no format of a time: write yyyy, MM, dd, MMM, MMMM, ddd, HH, h, mm, ss, tt and zzz as in .NET, other letters between '…'";

    private const string Letters = "yMdhHmstz";
    private const int FirstYearOfLastCentury = 70;

    /// <summary>The bit in which a small letter differs from its capital.</summary>
    private const int LowerCase = 0x20;

    /// <summary>"Thurs".</summary>
    private const int LongestShortName = 5;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly Dictionary<string, TimeTokenKind> Kinds = new(StringComparer.Ordinal)
    {
        ["yyyy"] = TimeTokenKind.Year,
        ["yy"] = TimeTokenKind.ShortYear,
        ["MMMM"] = TimeTokenKind.MonthName,
        ["MMM"] = TimeTokenKind.ShortMonthName,
        ["MM"] = TimeTokenKind.Month,
        ["M"] = TimeTokenKind.Month,
        ["dddd"] = TimeTokenKind.Weekday,
        ["ddd"] = TimeTokenKind.Weekday,
        ["dd"] = TimeTokenKind.Day,
        ["d"] = TimeTokenKind.Day,
        ["hh"] = TimeTokenKind.HalfDayHour,
        ["h"] = TimeTokenKind.HalfDayHour,
        ["HH"] = TimeTokenKind.Hour,
        ["H"] = TimeTokenKind.Hour,
        ["mm"] = TimeTokenKind.Minute,
        ["m"] = TimeTokenKind.Minute,
        ["ss"] = TimeTokenKind.Second,
        ["s"] = TimeTokenKind.Second,
        ["tt"] = TimeTokenKind.HalfDay,
        ["zzz"] = TimeTokenKind.Zone,
    };

    private const int Ascii = 128;

    private readonly bool[] _canBegin = new bool[Ascii];
    private readonly TimeToken[] _tokens;
    private readonly bool _isRelative;
    private readonly bool _isNumeric;
    private readonly bool _isMonthFirst;

    private TimeFormat(TimeToken[] tokens, bool isRelative)
    {
        _tokens = tokens;
        _isRelative = isRelative;
        int month = Array.FindIndex(tokens, static token => token.Kind == TimeTokenKind.Month);
        int year = Array.FindIndex(tokens, static token => token.Kind is TimeTokenKind.Year or TimeTokenKind.ShortYear);

        // With the year before them, the month comes first everywhere.
        _isNumeric = month >= 0 && (year < 0 || year > month);
        _isMonthFirst = month < Array.FindIndex(tokens, static token => token.Kind == TimeTokenKind.Day);
        for (int c = 0; c < Ascii; c++)
        {
            _canBegin[c] = BeginsWith((char)c);
        }
    }

    /// <summary>Reads a format.</summary>
    /// <param name="format">The format string, or <see cref="Ago"/>.</param>
    /// <param name="mistake">0-based position of the first letter that no format has; -1 when there is none.</param>
    public static TimeFormat? Read(string format, out int mistake)
    {
        mistake = -1;
        if (format == Ago)
        {
            return new TimeFormat([], isRelative: true);
        }

        var tokens = new List<TimeToken>();
        int at = 0;
        while (at < format.Length)
        {
            int start = at;
            if (char.IsWhiteSpace(format[at]))
            {
                at = EndOfRun(format, at, char.IsWhiteSpace);
                tokens.Add(new TimeToken(TimeTokenKind.Space, " "));
            }
            else if (format[at] == '\'')
            {
                int close = format.IndexOf('\'', at + 1);
                if (close < 0)
                {
                    mistake = start;
                    return null;
                }

                at = close + 1;
                tokens.Add(new TimeToken(TimeTokenKind.Literal, format.Substring(start + 1, close - start - 1)));
            }
            else if (char.IsLetter(format[at]))
            {
                char letter = format[at];
                at = EndOfRun(format, at, c => c == letter);
                if (Letters.IndexOf(letter) < 0 || !Kinds.TryGetValue(format.Substring(start, at - start), out TimeTokenKind kind))
                {
                    mistake = start;
                    return null;
                }

                tokens.Add(new TimeToken(kind, string.Empty));
            }
            else
            {
                at++;
                tokens.Add(new TimeToken(TimeTokenKind.Literal, format.Substring(start, 1)));
            }
        }

        if (tokens.TrueForAll(static token => token.Kind is TimeTokenKind.Literal or TimeTokenKind.Space))
        {
            mistake = 0;
            return null;
        }

        return new TimeFormat([.. tokens], isRelative: false);
    }

    /// <summary>Whether a time of this format can begin with a character.</summary>
    public bool CanBeginWith(char c) => c < Ascii ? _canBegin[c] : BeginsWith(c);

    /// <summary>Whether it ends in AM or PM.</summary>
    public bool EndsInHalfDay => !_isRelative && _tokens[_tokens.Length - 1].Kind == TimeTokenKind.HalfDay;

    /// <summary>Whether a time of this format can end with a character.</summary>
    public bool CanEndWith(char c)
    {
        if (_isRelative)
        {
            return RelativeTime.CanEndWith(c);
        }

        TimeToken last = _tokens[_tokens.Length - 1];
        return last.Kind switch
        {
            TimeTokenKind.Literal => last.Literal.Length == 0 || last.Literal[last.Literal.Length - 1] == c,
            TimeTokenKind.HalfDay => c is 'm' or 'M' or '.',
            TimeTokenKind.MonthName or TimeTokenKind.ShortMonthName or TimeTokenKind.Weekday or TimeTokenKind.Zone => char.IsLetterOrDigit(c) || c == '.',
            TimeTokenKind.Day => char.IsLetterOrDigit(c),
            TimeTokenKind.Space => true,
            _ => c is >= '0' and <= '9',
        };
    }

    /// <summary>Reads a time of this format.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">0-based position at which it begins.</param>
    /// <param name="end">0-based position before which it ends.</param>
    /// <param name="parts">What it states.</param>
    /// <returns>Where it ends; -1 when no time of this format stands there. One of the format may still be none, such as February 30.</returns>
    [MethodImpl(HotLoop.Options)]
    public int Read(string text, int at, int end, out TimeParts parts)
    {
        parts = default;
        parts.Weekday = -1;
        parts.IsNumeric = _isNumeric;
        parts.IsMonthFirst = _isMonthFirst;
        if (_isRelative)
        {
            parts.IsRelative = true;
            return RelativeTime.Read(text, at, end);
        }

        for (int i = 0; i < _tokens.Length && at >= 0; i++)
        {
            at = ReadToken(text, at, end, _tokens[i], i + 1 < _tokens.Length ? _tokens[i + 1].Kind : TimeTokenKind.Literal, ref parts);
        }

        return at;
    }

    private bool BeginsWith(char c)
    {
        if (_isRelative)
        {
            return RelativeTime.CanBeginWith(c);
        }

        return _tokens[0].Kind switch
        {
            TimeTokenKind.Literal => _tokens[0].Literal.Length == 0 || _tokens[0].Literal[0] == c,
            TimeTokenKind.MonthName => BeginsOne(Months, c),
            TimeTokenKind.ShortMonthName => char.IsLetter(c),
            TimeTokenKind.Weekday => BeginsOne(Weekdays, c),
            TimeTokenKind.HalfDay or TimeTokenKind.Zone or TimeTokenKind.Space => true,
            _ => c is >= '0' and <= '9',
        };
    }

    private static bool BeginsOne(string[] names, char c) => Array.Exists(names, name => name[0] == char.ToUpperInvariant(c));

    private static int ReadToken(string text, int at, int end, TimeToken token, TimeTokenKind next, ref TimeParts parts)
    {
        switch (token.Kind)
        {
            case TimeTokenKind.Literal:
                return end - at >= token.Literal.Length && string.CompareOrdinal(text, at, token.Literal, 0, token.Literal.Length) == 0
                    ? at + token.Literal.Length
                    : -1;
            case TimeTokenKind.Space:
                int behind = SkipSpace(text, at, end);
                return behind > at || next == TimeTokenKind.HalfDay ? behind : -1;
            case TimeTokenKind.Year:
                return ReadNumber(text, at, end, 4, 4, out parts.Year);
            case TimeTokenKind.ShortYear:
                at = ReadNumber(text, at, end, 2, 2, out parts.Year);
                parts.Year += parts.Year < FirstYearOfLastCentury ? 2000 : 1900;
                return at;
            case TimeTokenKind.Month:
                return ReadNumber(text, at, end, 1, 2, out parts.Month);
            case TimeTokenKind.MonthName:
                return ReadName(text, at, end, Months, allowUnknown: false, out parts.Month);
            case TimeTokenKind.ShortMonthName:
                return ReadName(text, at, end, Months, allowUnknown: true, out parts.Month);
            case TimeTokenKind.Day:
                return SkipOrdinal(text, ReadNumber(text, at, end, 1, 2, out parts.Day), end);
            case TimeTokenKind.Weekday:
                at = ReadName(text, at, end, Weekdays, allowUnknown: false, out int weekday);
                parts.Weekday = weekday - 1;
                return at;
            case TimeTokenKind.HalfDayHour:
                parts.IsHalfDay = true;
                return ReadNumber(text, at, end, 1, 2, out parts.Hour);
            case TimeTokenKind.Hour:
                return ReadNumber(text, at, end, 1, 2, out parts.Hour);
            case TimeTokenKind.Minute:
                parts.HasClock = true;
                return ReadNumber(text, at, end, 2, 2, out parts.Minute);
            case TimeTokenKind.Second:
                parts.HasSecond = true;
                return ReadNumber(text, at, end, 2, 2, out parts.Second);
            case TimeTokenKind.HalfDay:
                return ReadHalfDay(text, at, end, out parts.IsAfternoon);
            default:
                return ReadZone(text, at, end, ref parts);
        }
    }

    private static int ReadNumber(string text, int at, int end, int minDigits, int maxDigits, out int number)
    {
        number = 0;
        int start = at;
        while (at < end && text[at] is >= '0' and <= '9' && at - start < maxDigits)
        {
            number = (number * 10) + (text[at++] - '0');
        }

        bool goesOn = at < end && text[at] is >= '0' and <= '9';
        return at - start >= minDigits && !goesOn ? at : -1;
    }

    /// <summary>Reads a name, or its first letters, three or more, as in "Sept" and "Thurs"; a full stop may follow these.</summary>
    private static int ReadName(string text, int at, int end, string[] names, bool allowUnknown, out int number)
    {
        int start = at;
        while (at < end && char.IsLetter(text[at]))
        {
            at++;
        }

        int length = at - start;
        number = 0;
        for (int i = 0; i < names.Length && length >= 3 && number == 0; i++)
        {
            bool isPrefix = length <= names[i].Length && (names[i][0] | LowerCase) == (text[start] | LowerCase) && string.Compare(text, start, names[i], 0, length, StringComparison.OrdinalIgnoreCase) == 0;
            number = isPrefix ? i + 1 : 0;
        }

        if (number == 0 && !(allowUnknown && length == 3))
        {
            return -1;
        }

        return at < end && text[at] == '.' && length <= LongestShortName ? at + 1 : at;
    }

    private static int SkipOrdinal(string text, int at, int end)
    {
        bool hasTwo = at >= 0 && end - at >= 2 && (end - at == 2 || !char.IsLetter(text[at + 2]));
        return hasTwo && (StandsAt(text, at, "st") || StandsAt(text, at, "nd") || StandsAt(text, at, "rd") || StandsAt(text, at, "th")) ? at + 2 : at;
    }

    private static bool StandsAt(string text, int at, string words) =>
        string.Compare(text, at, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int ReadHalfDay(string text, int at, int end, out bool isAfternoon)
    {
        isAfternoon = at < end && text[at] is 'p' or 'P';
        if (at >= end || text[at] is not ('a' or 'A' or 'p' or 'P'))
        {
            return -1;
        }

        bool isDotted = at + 1 < end && text[at + 1] == '.';
        int m = isDotted ? at + 2 : at + 1;
        if (m >= end || text[m] is not ('m' or 'M') || (m + 1 < end && char.IsLetter(text[m + 1])))
        {
            return -1;
        }

        return isDotted && m + 1 < end && text[m + 1] == '.' ? m + 2 : m + 1;
    }

    /// <summary>Letters name a zone, whose offset only those of universal time tell; <c>+0100</c> and <c>+01:00</c> are offsets.</summary>
    private static int ReadZone(string text, int at, int end, ref TimeParts parts)
    {
        int start = at;
        if (at < end && text[at] is '+' or '-')
        {
            at = ReadNumber(text, at + 1, Math.Min(end, at + 3), 2, 2, out int hours);
            if (at < 0)
            {
                return -1;
            }

            int minutesAt = at < end && text[at] == ':' ? at + 1 : at;
            at = ReadNumber(text, minutesAt, end, 2, 2, out int minutes);
            parts.HasOffset = at >= 0 && hours <= 14 && minutes < 60;
            parts.OffsetMinutes = ((hours * 60) + minutes) * (text[start] == '-' ? -1 : 1);
            return at;
        }

        while (at < end && text[at] is >= 'A' and <= 'Z' && at - start < 5)
        {
            at++;
        }

        string letters = text.Substring(start, at - start);
        parts.HasOffset = letters is "UTC" or "GMT" or "Z";
        return at == start ? -1 : parts.HasOffset && at < end && text[at] is '+' or '-' ? ReadHours(text, at, end, ref parts) : at;
    }

    /// <summary>Reads the hours of "UTC+2", or an offset as above.</summary>
    private static int ReadHours(string text, int at, int end, ref TimeParts parts)
    {
        int behind = ReadNumber(text, at + 1, end, 1, 2, out int hours);
        if (behind < 0 || (behind < end && text[behind] == ':'))
        {
            return ReadZone(text, at, end, ref parts);
        }

        parts.OffsetMinutes = hours * 60 * (text[at] == '-' ? -1 : 1);
        parts.HasOffset = hours <= 14;
        return behind;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfRun(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return at;
    }
}
