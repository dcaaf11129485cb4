namespace Seedbed.Analysis;

/// <summary>
/// Comments by when they were posted. The bins have the finest width of which no more than <see cref="MaximumBins"/> reach from the first time to the last, and none
/// finer than the times are stated; years may be more.
/// </summary>
/// <param name="Width">How wide a bin is.</param>
/// <param name="All">The bins from that of the first time to that of the last, those without comments too.</param>
public sealed record ActivityBins(BinWidth Width, IReadOnlyList<ActivityBin> All)
{
    /// <summary>More rows than this nobody reads. A convention of this project.</summary>
    public const int MaximumBins = 60;

    private const int MonthsInYear = 12;

    /// <summary>Counts times.</summary>
    /// <param name="times">The times; at least one.</param>
    /// <param name="finest">The finest width that they allow.</param>
    /// <exception cref="ArgumentNullException"><paramref name="times"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="times"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="finest"/> is none of the named values.</exception>
    public static ActivityBins Of(IReadOnlyCollection<DateTime> times, BinWidth finest)
    {
        ArgumentNullException.ThrowIfNull(times);
        if (times.Count == 0)
        {
            throw new ArgumentException("There is no first time of none.", nameof(times));
        }

        DateTime first = times.Min();
        DateTime last = times.Max();
        BinWidth width = finest;
        while (width < BinWidth.Year && NumberOf(last, width) - NumberOf(first, width) >= MaximumBins)
        {
            width++;
        }

        long start = NumberOf(first, width);
        var counts = new int[NumberOf(last, width) - start + 1];
        foreach (DateTime time in times)
        {
            counts[NumberOf(time, width) - start]++;
        }

        return new ActivityBins(width, [.. counts.Select((count, i) => new ActivityBin(StartOf(start + i, width), count))]);
    }

    /// <summary>The number of a time's bin, counted from the calendar's beginning.</summary>
    private static long NumberOf(DateTime time, BinWidth width) => width switch
    {
        BinWidth.Minute => time.Ticks / TimeSpan.TicksPerMinute,
        BinWidth.Hour => time.Ticks / TimeSpan.TicksPerHour,
        BinWidth.Day => time.Ticks / TimeSpan.TicksPerDay,
        BinWidth.Month => ((time.Year - 1) * MonthsInYear) + time.Month - 1,
        BinWidth.Year => time.Year - 1,
        _ => throw new ArgumentOutOfRangeException(nameof(width), width, "Not the width of a bin."),
    };

    private static DateTime StartOf(long number, BinWidth width) => width switch
    {
        BinWidth.Minute => new DateTime(number * TimeSpan.TicksPerMinute),
        BinWidth.Hour => new DateTime(number * TimeSpan.TicksPerHour),
        BinWidth.Day => new DateTime(number * TimeSpan.TicksPerDay),
        BinWidth.Month => new DateTime((int)(number / MonthsInYear) + 1, (int)(number % MonthsInYear) + 1, 1),
        _ => new DateTime((int)number + 1, 1, 1),
    };
}
