using System.Globalization;
using Seedbed.Analysis;
using Seedbed.Report.Rendering;
using Seedbed.Report.Views;

namespace Seedbed.Report.Data;

/// <summary>When comments were posted, as far as the pages state it.</summary>
internal static class ActivityResult
{
    private static readonly Field[] Fields = [new("start", "from"), Field.Number("comments", "comments")];

    /// <summary>Measures times.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="limit">See <see cref="Result.Limit"/>.</param>
    /// <param name="progress">Counts the articles.</param>
    public static Result Of(IReadOnlyList<Article> articles, int? limit, Progress progress)
    {
        var activity = ActivityMeasures.Of(progress.Count(articles).SelectMany(article => article.Comments));
        return new Result(
            "activity",
            [
                new("comments", "comments", activity.Comments), new("stated", "that say something of when", activity.Stated), new("timed", "that say a time", activity.Timed),
                new("basis", "zone of the times", BasisOf(activity.Basis)), new("first", "first", Wording.Time(activity, activity.First)), new("last", "last", Wording.Time(activity, activity.Last)),
                new("spanMinutes", "minutes from first to last", activity.SpanMinutes, 0), new("medianGapMinutes", "minutes to the next, median", activity.MedianGapMinutes, 1),
                new("binWidth", "width of a row", activity.Bins?.Width.ToString().ToLowerInvariant()),
            ],
            Fields,
            [new(null, "row", activity.Bins?.All.Count ?? 0, (activity.Bins?.All ?? []).Select(IReadOnlyList<Cell> (bin) => [Format(bin.Start, FormatOf(activity.Bins!.Width)), bin.Comments]))],
            activity.BinsReason is { } reason ? [$"A course of time is not given: {reason}."] : [],
            limit);
    }

    private static string BasisOf(TimeZoneBasis basis) => basis switch
    {
        TimeZoneBasis.NoTimes => "there are no times",
        TimeZoneBasis.Utc => "UTC",
        TimeZoneBasis.OnePage => "that of the page, which does not state it",
        TimeZoneBasis.SeveralPages => "those of several pages, which do not state them",
        _ => "some times state it and others do not",
    };

    private static string FormatOf(BinWidth width) => width switch
    {
        BinWidth.Year => "yyyy",
        BinWidth.Month => "yyyy-MM",
        BinWidth.Day => "yyyy-MM-dd",
        _ => "yyyy-MM-ddTHH:mm",
    };

    private static string? Format(DateTime? time, string format) => time?.ToString(format, CultureInfo.InvariantCulture);
}
