namespace Seedbed.Analysis;

/// <summary>When comments were posted.</summary>
/// <param name="Comments">Number of comments.</param>
/// <param name="Stated">Number of those whose page says something of it, perhaps only <c>9 months ago</c>.</param>
/// <param name="Timed">Number of those for which that is a time. Nothing here counts the others.</param>
/// <param name="Precision">The coarsest precision among the times; <see cref="TimestampPrecision.None"/> without any.</param>
/// <param name="Basis">Whether the times are UTC or a page's own; what does not compare is not given.</param>
/// <param name="First">The earliest time, as <paramref name="Basis"/> says; null where there is none, or where they do not compare.</param>
/// <param name="Last">The latest time; null where <paramref name="First"/> is.</param>
/// <param name="SpanMinutes">Minutes from the first to the last; not given where some times are days only, or are those of several pages that state no zone.</param>
/// <param name="MedianGapMinutes">
/// The median of the minutes between a comment and the next below the same article, in the order of time. As exact as the times are stated.
/// </param>
/// <param name="Bins">How many were posted when; null where there are fewer times than <see cref="MinimumTimes"/>, or where they do not compare.</param>
/// <param name="BinsReason">Why there are no bins; null where there are.</param>
public sealed record ActivityMeasures(
    int Comments,
    int Stated,
    int Timed,
    TimestampPrecision Precision,
    TimeZoneBasis Basis,
    DateTime? First,
    DateTime? Last,
    Measurement SpanMinutes,
    Measurement MedianGapMinutes,
    ActivityBins? Bins,
    string? BinsReason)
{
    /// <summary>Of fewer times there is a list, and no course. A convention of this project.</summary>
    public const int MinimumTimes = 5;

    /// <summary>Gaps below which a median says less than they do; the same as for quartiles.</summary>
    public const int MinimumGaps = FiveNumbers.MinimumForQuartiles;

    private const int MinimumForSpan = 2;

    /// <summary>Measures comments. Linear in them, but for the sorting of their times.</summary>
    /// <param name="comments">The comments, of one article or of many.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comments"/> is null.</exception>
    public static ActivityMeasures Of(IEnumerable<Comment> comments)
    {
        ArgumentNullException.ThrowIfNull(comments);
        var times = new PostedTimes(comments);
        DateTime? first = times.All.Count == 0 ? null : times.All.Min();
        DateTime? last = times.All.Count == 0 ? null : times.All.Max();
        Measurement? withoutBins = Missing(times, MinimumTimes);
        return new ActivityMeasures(
            times.Comments,
            times.Stated,
            times.Count,
            times.Precision,
            times.Basis,
            first,
            last,
            Missing(times, MinimumForSpan) ?? TooCoarse(times) ?? Measurement.Of((last!.Value - first!.Value).TotalMinutes),
            MedianGap(times),
            withoutBins is null ? ActivityBins.Of(times.All, times.FinestWidth) : null,
            withoutBins?.Reason);
    }

    private static Measurement MedianGap(PostedTimes times)
    {
        if (times.Basis == TimeZoneBasis.Mixed)
        {
            return Mixed;
        }

        if (times.Precision == TimestampPrecision.Day)
        {
            return DaysOnly;
        }

        double[] gaps = [.. times.ByArticle.SelectMany(static own => own.Skip(1).Zip(own, static (next, time) => (next - time).TotalMinutes)).Order()];
        return gaps.Length < MinimumGaps ? Measurement.TooFew(gaps.Length, MinimumGaps, "gaps between times") : Measurement.Of(Quantile.Of(gaps, 0.5));
    }

    /// <summary>Why something is not given; null if it is.</summary>
    private static Measurement? Missing(PostedTimes times, int needed) =>
        times.Basis == TimeZoneBasis.Mixed ? Mixed
        : times.Count >= needed ? null
        : times.Stated == times.Count ? Measurement.TooFew(times.Count, needed, "comments with a time")
        : Measurement.TooFew(times.Count, needed, "comments with a time, which words such as '9 months ago' do not tell");

    /// <summary>Why minutes between times of all pages would be invented; null if they would not.</summary>
    private static Measurement? TooCoarse(PostedTimes times) =>
        times.Precision == TimestampPrecision.Day ? DaysOnly
        : times.Basis == TimeZoneBasis.SeveralPages ? Measurement.NotGiven("the times are those of several pages, which do not state their zones")
        : null;

    private static Measurement DaysOnly => Measurement.NotGiven("some times are days only");

    private static Measurement Mixed => Measurement.NotGiven("some times state their zone and others do not");
}
