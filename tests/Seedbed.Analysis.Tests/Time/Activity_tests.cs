using Seedbed.Corpus;

namespace Seedbed.Analysis.Tests;

public sealed class Activity_tests
{
    [Fact]
    public void A_thread_has_a_course()
    {
        ActivityMeasures activity = ActivityMeasures.Of(Samples.busy.Comments);

        Assert.Equal((12, 12, 12), (activity.Comments, activity.Stated, activity.Timed));
        Assert.Equal((TimestampPrecision.Minute, TimeZoneBasis.OnePage), (activity.Precision, activity.Basis));
        Assert.Equal((new(2015, 3, 3, 9, 0, 0), new DateTime(2015, 3, 3, 12, 20, 0)), (activity.First!.Value, activity.Last!.Value));
        Assert.Equal(200, activity.SpanMinutes.Value);

        // 10 5 5 20 20 30 30 60 5 5 10
        Assert.Equal(10, activity.MedianGapMinutes.Value);
        Assert.Equal(BinWidth.Hour, activity.Bins!.Width);
        Assert.Equal([5, 2, 1, 4], activity.Bins.All.Select(bin => bin.Comments));
        Assert.Equal(new DateTime(2015, 3, 3, 9, 0, 0), activity.Bins.All[0].Start);
        Assert.Null(activity.BinsReason);
    }

    [Fact]
    public void Times_with_an_offset_are_turned_into_utc()
    {
        ActivityMeasures activity = ActivityMeasures.Of(Samples.zones.Comments);

        // 9:00 9:30 9:45 10:00 10:30 11:30
        Assert.Equal(TimeZoneBasis.Utc, activity.Basis);
        Assert.Equal((new(2015, 3, 3, 9, 0, 0), new DateTime(2015, 3, 3, 11, 30, 0)), (activity.First!.Value, activity.Last!.Value));
        Assert.Equal(30, activity.MedianGapMinutes.Value);
        Assert.Equal([3, 2, 1], activity.Bins!.All.Select(bin => bin.Comments));
    }

    [Fact]
    public void Times_with_and_without_an_offset_do_not_compare()
    {
        ActivityMeasures activity = ActivityMeasures.Of(Samples.mixed.Comments);

        Assert.Equal((4, TimeZoneBasis.Mixed), (activity.Timed, activity.Basis));
        Assert.Null(activity.First);
        Assert.Null(activity.Bins);
        Assert.Equal("some times state their zone and others do not", activity.SpanMinutes.Reason);
        Assert.Equal(activity.SpanMinutes, activity.MedianGapMinutes);
        Assert.Equal(activity.SpanMinutes.Reason, activity.BinsReason);
    }

    [Fact]
    public void Days_have_no_minutes_between_them()
    {
        ActivityMeasures activity = ActivityMeasures.Of(Samples.days.Comments);

        Assert.Equal(TimestampPrecision.Day, activity.Precision);
        Assert.Equal("some times are days only", activity.MedianGapMinutes.Reason);
        Assert.Equal("some times are days only", activity.SpanMinutes.Reason);
        Assert.Equal(BinWidth.Month, activity.Bins!.Width);
        Assert.Equal([(3, 4), (4, 1), (5, 0), (6, 1)], activity.Bins.All.Select(bin => (bin.Start.Month, bin.Comments)));
    }

    [Fact]
    public void Words_such_as_9_months_ago_are_no_time()
    {
        ActivityMeasures activity = ActivityMeasures.Of(Samples.ago.Comments);

        Assert.Equal((3, 3, 0, TimeZoneBasis.NoTimes), (activity.Comments, activity.Stated, activity.Timed, activity.Basis));
        Assert.Equal("it takes at least 2 comments with a time, which words such as '9 months ago' do not tell, found: 0", activity.SpanMinutes.Reason);
        Assert.Contains("9 months ago", activity.BinsReason, StringComparison.Ordinal);
    }

    [Fact]
    public void One_time_of_44_has_no_course()
    {
        ActivityMeasures activity = ActivityMeasures.Of(Seeds.Article001.Comments);

        Assert.Equal((44, 1, 1), (activity.Comments, activity.Stated, activity.Timed));
        Assert.Equal(activity.First, activity.Last);
        Assert.Equal("it takes at least 2 comments with a time, found: 1", activity.SpanMinutes.Reason);
        Assert.Equal("it takes at least 5 gaps between times, found: 0", activity.MedianGapMinutes.Reason);
        Assert.Equal("it takes at least 5 comments with a time, found: 1", activity.BinsReason);
    }

    [Fact]
    public void Pages_without_a_zone_compare_by_days_and_have_gaps_of_their_own()
    {
        ActivityMeasures activity = ActivityMeasures.Of(Samples.busy.Comments.Concat(Samples.newest.Comments));

        Assert.Equal(TimeZoneBasis.SeveralPages, activity.Basis);
        Assert.Equal([16], activity.Bins!.All.Select(bin => bin.Comments));
        Assert.Equal(BinWidth.Day, activity.Bins.Width);

        // With 10 10 20 of the other page; no gap between the two.
        Assert.Equal(10, activity.MedianGapMinutes.Value);
    }

    [Fact]
    public void Of_days_an_offset_says_nothing()
    {
        ActivityMeasures activity = ActivityMeasures.Of(Samples.zones.Comments.Concat(Samples.days.Comments));

        Assert.Equal((TimestampPrecision.Day, TimeZoneBasis.SeveralPages), (activity.Precision, activity.Basis));
        Assert.Equal((new(2015, 3, 3), new DateTime(2015, 6, 1)), (activity.First!.Value.Date, activity.Last!.Value));
        Assert.Equal("some times are days only", activity.MedianGapMinutes.Reason);
    }

    [Fact]
    public void Nothing_was_posted_at_no_time() => Assert.Equal((0, 0, TimestampPrecision.None), (ActivityMeasures.Of([]).Comments, ActivityMeasures.Of([]).Timed, ActivityMeasures.Of([]).Precision));

    [Theory]
    [InlineData(59, BinWidth.Minute, 60)]
    [InlineData(60, BinWidth.Hour, 2)]
    [InlineData((59 * 60) + 59, BinWidth.Hour, 60)]
    [InlineData(60 * 60, BinWidth.Day, 3)]
    [InlineData(60 * 24 * 60, BinWidth.Month, 3)]
    [InlineData(5 * 366 * 24 * 60, BinWidth.Year, 6)]
    public void The_finest_width_is_taken_that_is_not_too_many(int minutes, BinWidth width, int bins)
    {
        var first = new DateTime(2015, 1, 1, 0, 0, 0);
        var made = ActivityBins.Of([first.AddMinutes(minutes), first], BinWidth.Minute);

        Assert.Equal((width, bins), (made.Width, made.All.Count));
        Assert.Equal(2, made.All.Sum(bin => bin.Comments));
        Assert.Equal((1, 1), (made.All[0].Comments, made.All[^1].Comments));
        Assert.Equal(first, made.All[0].Start);
    }

    [Fact]
    public void The_whole_calendar_has_a_bin_a_year()
    {
        var made = ActivityBins.Of([DateTime.MinValue, DateTime.MaxValue], BinWidth.Minute);

        Assert.Equal((BinWidth.Year, 9999), (made.Width, made.All.Count));
        Assert.Equal(new DateTime(9999, 1, 1), made.All[^1].Start);
    }

    [Fact]
    public void A_width_that_times_do_not_allow_is_not_taken()
    {
        Assert.Equal(BinWidth.Day, ActivityBins.Of([new DateTime(2015, 3, 3)], BinWidth.Day).Width);
        Assert.Throws<ArgumentException>(() => ActivityBins.Of([], BinWidth.Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => ActivityBins.Of([new DateTime(2015, 3, 3)], (BinWidth)9));
    }
}
