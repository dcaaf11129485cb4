using System;

namespace Seedbed.Syntax;

/// <summary>The numbers of a time as they were printed, before anything is concluded from them.</summary>
internal struct TimeParts
{
    public int Year;
    public int Month;
    public int Day;
    public int Hour;
    public int Minute;
    public int Second;

    /// <summary>Minutes east of Greenwich; meaningful where <see cref="HasOffset"/> is set.</summary>
    public int OffsetMinutes;

    /// <summary>Number of the weekday, Sunday 0; -1 when none is printed.</summary>
    public int Weekday;

    public bool HasOffset;
    public bool HasClock;
    public bool HasSecond;

    /// <summary>Whether the hour is one of twelve, and whether it is one of the later twelve.</summary>
    public bool IsHalfDay;
    public bool IsAfternoon;

    /// <summary>Whether day and month are both numbers, so that only their order tells one from the other.</summary>
    public bool IsNumeric;

    /// <summary>Whether the format has the month before the day.</summary>
    public bool IsMonthFirst;

    /// <summary>Whether the words are relative to a day that the page does not state, as in "9 months ago".</summary>
    public bool IsRelative;

    /// <summary>The time; null when there is none such, as a February 30 or an hour 0 of the twelve-hour clock.</summary>
    public readonly DateTime? ToDateTime()
    {
        bool isDay = Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month);
        bool isClock = Minute < 60 && Second < 60 && (IsHalfDay ? Hour is >= 1 and <= 12 : Hour < 24);
        if (!isDay || !isClock)
        {
            return null;
        }

        int hour = IsHalfDay ? (Hour % 12) + (IsAfternoon ? 12 : 0) : Hour;
        return new DateTime(Year, Month, Day, hour, Minute, Second);
    }

    /// <summary>The same with day and month exchanged.</summary>
    public readonly TimeParts Swap()
    {
        TimeParts swapped = this;
        swapped.Month = Day;
        swapped.Day = Month;
        swapped.IsMonthFirst = !IsMonthFirst;
        return swapped;
    }
}
