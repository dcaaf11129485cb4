using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Whether a thread prints the month before the day or behind it, where both are numbers: one that is above 12 is a day, and a weekday fits one order only.
/// </summary>
internal sealed class DayOrder
{
    private bool _isMonthFirst;
    private bool _isDayFirst;

    /// <summary>Whether nothing in the thread tells which order it is, or it uses both.</summary>
    public bool IsUnknown => _isMonthFirst == _isDayFirst;

    /// <summary>Looks at the times of a thread.</summary>
    public static DayOrder Of(IEnumerable<TimeParts> times)
    {
        var order = new DayOrder();
        foreach (TimeParts time in times)
        {
            if (!time.IsNumeric || time.Day == time.Month)
            {
                continue;
            }

            bool fits = Fits(time);
            bool fitsSwapped = Fits(time.Swap());
            bool isMonthFirst = fits ? time.IsMonthFirst : !time.IsMonthFirst;
            order._isMonthFirst |= fits != fitsSwapped && isMonthFirst;
            order._isDayFirst |= fits != fitsSwapped && !isMonthFirst;
        }

        return order;
    }

    /// <summary>Reads a time in this order.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="time">What it states.</param>
    public StatedTime Read(SourceSpan span, in TimeParts time)
    {
        if (time.IsRelative)
        {
            return new StatedTime(span, null, null, TimePrecision.None, StatedTimeProblem.Relative);
        }

        if (time.Year == 0 && time.Month == 0 && time.HasClock)
        {
            return new StatedTime(span, null, null, TimePrecision.None, StatedTimeProblem.NoDay);
        }

        TimeParts read = time;
        if (time.IsNumeric && time.Day != time.Month)
        {
            bool fits = Fits(time);
            bool fitsSwapped = Fits(time.Swap());
            if (fits && fitsSwapped && IsUnknown)
            {
                return new StatedTime(span, null, null, TimePrecision.None, StatedTimeProblem.AmbiguousDay);
            }

            read = (fits && fitsSwapped ? time.IsMonthFirst != _isMonthFirst : fitsSwapped) ? time.Swap() : time;
        }

        DateTime? local = read.ToDateTime();
        return new StatedTime(
            span,
            local,
            local is not null && read.HasOffset ? TimeSpan.FromMinutes(read.OffsetMinutes) : null,
            local is null ? TimePrecision.None : read.HasSecond ? TimePrecision.Second : read.HasClock ? TimePrecision.Minute : TimePrecision.Day,
            local is null ? StatedTimeProblem.NoDate : StatedTimeProblem.None);
    }

    private static bool Fits(in TimeParts time) =>
        time.ToDateTime() is { } date && (time.Weekday < 0 || (int)date.DayOfWeek == time.Weekday);
}
