using Seedbed.Analysis;
using Seedbed.Report.Views;

namespace Seedbed.Report.Tests;

public sealed class Wording_tests
{
    private static readonly DateTime Time = new(2015, 3, 3, 9, 5, 7);

    [Theory]
    [InlineData(TimestampPrecision.Day, TimeZoneBasis.OnePage, "2015-03-03")]
    [InlineData(TimestampPrecision.Minute, TimeZoneBasis.OnePage, "2015-03-03T09:05")]
    [InlineData(TimestampPrecision.Minute, TimeZoneBasis.SeveralPages, "2015-03-03")]
    [InlineData(TimestampPrecision.Minute, TimeZoneBasis.Utc, "2015-03-03T09:05Z")]
    [InlineData(TimestampPrecision.Second, TimeZoneBasis.Utc, "2015-03-03T09:05:07Z")]
    public void A_time_is_as_exact_as_the_pages_state_it(TimestampPrecision precision, TimeZoneBasis basis, string expected)
    {
        Measurement none = Measurement.NotGiven("of no matter here");
        var activity = new ActivityMeasures(1, 1, 1, precision, basis, Time, Time, none, none, Bins: null, "of no matter here");

        Assert.Equal(expected, Wording.Time(activity, activity.First));
        Assert.Null(Wording.Time(activity, null));
    }
}
