using System.Globalization;

namespace Seedbed.Syntax.Tests;

/// <summary>Times are read by hand, and as the framework reads them.</summary>
public sealed class Drupal_time_tests
{
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
    public void A_time_is_read_or_is_none(string text, string? expected) =>
        Assert.Equal(expected, Read(text)?.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));

    [Fact]
    public void Every_minute_and_every_day_is_what_the_framework_reads()
    {
        var start = new DateTime(2015, 12, 31);
        IEnumerable<DateTime> times = Enumerable.Range(0, 1440).Select(minute => start.AddMinutes(minute))
            .Concat(Enumerable.Range(0, 1500).Select(day => start.AddDays(day)));

        Assert.All(times, time => Assert.Equal(time, Read(time.ToString("MMM d, yyyy h:mm tt", CultureInfo.InvariantCulture))));
    }

    private static DateTime? Read(string text) => DrupalTime.Read(text, new SourceSpan(0, text.Length));
}
