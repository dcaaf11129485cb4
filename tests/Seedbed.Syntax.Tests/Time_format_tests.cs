using System.Globalization;

namespace Seedbed.Syntax.Tests;

/// <summary>Times are read by hand, and as the framework reads them.</summary>
public sealed class Time_format_tests
{
    private const string Drupal = "MMM d, yyyy h:mm tt";

    [Theory]
    [InlineData("Feb 4, 2016 12:10 PM", "2016-02-04T12:10")]
    [InlineData("Feb 29, 2016 12:00 AM", "2016-02-29T00:00")]
    [InlineData("dec 31, 9999 11:59 pm", "9999-12-31T23:59")]
    [InlineData("Feb  4,\t2016 1:05 pM", "2016-02-04T13:05")]
    [InlineData("Feb 29, 2015 1:00 PM", null)]
    [InlineData("Feb 0, 2016 1:00 PM", null)]
    [InlineData("Foo 4, 2016 1:00 PM", null)]
    [InlineData("Feb 4, 0000 1:00 PM", null)]
    [InlineData("Feb 4, 2016 0:30 AM", null)]
    [InlineData("Feb 4, 2016 13:00 PM", null)]
    [InlineData("Feb 4, 2016 1:60 PM", null)]
    public void A_time_of_the_form_is_read_or_is_none(string text, string? expected) =>
        Assert.Equal(expected, Read(Drupal, text).ToDateTime()?.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("MMM d, yyyy", "February 4, 2016", "2016-02-04")]
    [InlineData("MMM d, yyyy", "Feb. 4, 2016", "2016-02-04")]
    [InlineData("MMM d, yyyy", "Sept 4th, 2016", "2016-09-04")]
    [InlineData("MMMM d, yyyy", "Feb 1ST, 2016", "2016-02-01")]
    [InlineData("MMMM d, yyyy", "may 22nd, 2016", "2016-05-22")]
    [InlineData("MMMM d, yyyy", "JULY 3rd, 2016", "2016-07-03")]
    [InlineData("d MMMM yyyy", "4th February 2016", "2016-02-04")]
    [InlineData("d MMMM yyyy", "04\u00A0Feb\u00A02016", "2016-02-04")]
    [InlineData("dddd, MMMM d, yyyy", "Thursday, February 4, 2016", "2016-02-04")]
    [InlineData("ddd, MM/dd/yyyy", "Thu, 02/04/2016", "2016-02-04")]
    [InlineData("ddd, MM/dd/yyyy", "Thur. 02/04/2016", null)]
    [InlineData("MM/dd/yy", "2/4/16", "2016-02-04")]
    [InlineData("MM/dd/yy", "12/31/69", "2069-12-31")]
    [InlineData("MM/dd/yy", "12/31/70", "1970-12-31")]
    [InlineData("yyyy-MM-dd", "2016-02-04", "2016-02-04")]
    [InlineData("'on' d.M.yyyy", "on 4.2.2016", "2016-02-04")]
    [InlineData("yyyy-MM-dd", "16-02-04", null)]
    [InlineData("yyyy-MM-dd", "2016-002-04", null)]
    [InlineData("MMMM d, yyyy", "Febr 4, 2016", "2016-02-04")]
    [InlineData("MMMM d, yyyy", "Fe 4, 2016", null)]
    [InlineData("MMMM d, yyyy", "Februarys 4, 2016", null)]
    [InlineData("MMMM d, yyyy", "Foo 4, 2016", null)]
    [InlineData("MMMM d, yyyy", "February4, 2016", null)]
    [InlineData("MMMM d, yyyy", "February 4 2016", null)]
    [InlineData("MMMM d, yyyy", "February 4", null)]
    public void A_day_is_read_as_people_write_it(string format, string text, string? expected)
    {
        int end = Reader(format).Read(text, 0, text.Length, out TimeParts parts);

        Assert.Equal(expected, end == text.Length ? parts.ToDateTime()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
    }

    [Theory]
    [InlineData("h:mm tt", "1:05 PM", 13, 5)]
    [InlineData("h:mm tt", "1:05pm", 13, 5)]
    [InlineData("h:mm tt", "1:05 p.m.", 13, 5)]
    [InlineData("h:mm tt", "01:05 a.m", 1, 5)]
    [InlineData("h:mm tt", "12:00 am", 0, 0)]
    [InlineData("h:mm tt", "12:00 pm", 12, 0)]
    [InlineData("HH:mm", "13:05", 13, 5)]
    [InlineData("HH:mm", "0:05", 0, 5)]
    public void A_time_of_day_is_read_as_people_write_it(string format, string text, int hour, int minute)
    {
        DateTime? time = Read("yyyy-MM-dd " + format, "2016-02-04 " + text).ToDateTime();

        Assert.Equal(new DateTime(2016, 2, 4, hour, minute, 0), time);
    }

    [Theory]
    [InlineData("HH:mm", "24:00")]
    [InlineData("HH:mm", "13:60")]
    [InlineData("HH:mm:ss", "13:05:60")]
    [InlineData("h:mm tt", "0:05 AM")]
    [InlineData("h:mm tt", "13:05 PM")]
    public void No_clock_shows_it(string format, string text) => Assert.Null(Read("yyyy-MM-dd " + format, "2016-02-04 " + text).ToDateTime());

    [Theory]
    [InlineData("HH:mm", "13:5")]
    [InlineData("HH:mm", "13.05")]
    [InlineData("h:mm tt", "1:05")]
    [InlineData("h:mm tt", "1:05 amber")]
    [InlineData("h:mm tt", "1:05 xm")]
    [InlineData("HH:mm:ss", "13:05")]
    [InlineData("HH:mm zzz", "13:05 utc")]
    [InlineData("HH:mm zzz", "13:05 +1")]
    public void Another_form_is_none(string format, string text) => Assert.True(Reader(format).Read(text, 0, text.Length, out _) < 0);

    [Theory]
    [InlineData("13:05 +0100", 60)]
    [InlineData("13:05 +05:30", 330)]
    [InlineData("13:05 -0800", -480)]
    [InlineData("13:05 UTC", 0)]
    [InlineData("13:05 GMT", 0)]
    [InlineData("13:05 Z", 0)]
    [InlineData("13:05 CEST", null)]
    [InlineData("13:05 +9900", null)]
    [InlineData("13:05 +0199", null)]
    public void An_offset_is_one_and_letters_are_only_that_of_universal_time(string text, int? minutes)
    {
        TimeParts parts = Read("HH:mm zzz", text);

        Assert.Equal(minutes, parts.HasOffset ? parts.OffsetMinutes : null);
    }

    [Theory]
    [InlineData(Drupal)]
    [InlineData("MMMM d, yyyy 'at' h:mm tt")]
    [InlineData("ddd, MM/dd/yyyy - HH:mm")]
    [InlineData("dddd, MMMM dd, yyyy hh:mm:ss tt")]
    [InlineData("yyyy-MM-dd'T'HH:mm:ss")]
    [InlineData("d/M/yyyy H:mm")]
    [InlineData("HH:mm dd.MM.yyyy")]
    public void Every_minute_and_every_day_is_what_the_framework_reads(string format)
    {
        var start = new DateTime(2015, 12, 31);
        IEnumerable<DateTime> times = Enumerable.Range(0, 1440).Select(minute => start.AddMinutes(minute))
            .Concat(Enumerable.Range(0, 1500).Select(day => start.AddDays(day)));

        Assert.All(times, time => Assert.Equal(time, Read(format, time.ToString(format, CultureInfo.InvariantCulture)).ToDateTime()));
    }

    [Fact]
    public void Every_offset_is_what_the_framework_prints()
    {
        var day = new DateTime(2016, 2, 4, 12, 10, 0);
        for (int minutes = -14 * 60; minutes <= 14 * 60; minutes += 15)
        {
            string text = new DateTimeOffset(day, TimeSpan.FromMinutes(minutes)).ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
            TimeParts parts = Read("yyyy-MM-dd HH:mm zzz", text);

            Assert.Equal((day, true, minutes), (parts.ToDateTime(), parts.HasOffset, parts.OffsetMinutes));
        }
    }

    [Theory]
    [InlineData("Sunday", 0)]
    [InlineData("Thu", 4)]
    [InlineData("Thurs.", 4)]
    [InlineData("sat", 6)]
    public void A_weekday_is_kept(string weekday, int expected)
    {
        Assert.Equal(expected, Read("ddd yyyy", weekday + " 2016").Weekday);
        Assert.Equal(-1, Read("yyyy", "2016").Weekday);
    }

    [Theory]
    [InlineData("MM/dd/yyyy", "02/04/2016", true)]
    [InlineData("d.M.yyyy", "4.2.2016", true)]
    [InlineData("yyyy-MM-dd", "2016-02-04", false)]
    [InlineData("d MMM yyyy", "4 Feb 2016", false)]
    public void Numbers_that_only_their_order_tells_apart_are_known_for_it(string format, string text, bool expected) => Assert.Equal(expected, Read(format, text).IsNumeric);

    [Theory]
    [InlineData("", 0)]
    [InlineData("yyyy-MM-ddThh", 10)]
    [InlineData("yyy", 0)]
    [InlineData("d 'at", 2)]
    [InlineData("d q", 2)]
    [InlineData("d MMMMM", 2)]
    public void A_mistake_in_a_format_has_a_place(string format, int place)
    {
        Assert.Null(TimeFormat.Read(format, out int mistake));
        Assert.Equal(place, mistake);
    }

    [Fact]
    public void A_relative_time_has_no_numbers()
    {
        TimeParts parts = Read(TimeFormat.Ago, "9 months ago");

        Assert.True(parts.IsRelative);
        Assert.Null(parts.ToDateTime());
    }

    private static TimeFormat Reader(string format)
    {
        TimeFormat? reader = TimeFormat.Read(format, out int mistake);
        Assert.Equal(-1, mistake);
        return reader!;
    }

    private static TimeParts Read(string format, string text)
    {
        int end = Reader(format).Read(text, 0, text.Length, out TimeParts parts);
        Assert.Equal(text.Length, end);
        return parts;
    }
}
