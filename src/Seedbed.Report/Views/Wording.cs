using System.Globalization;
using Seedbed.Analysis;

namespace Seedbed.Report.Views;

/// <summary>Says numbers and excerpts the same way everywhere.</summary>
internal static class Wording
{
    /// <summary>A number without digit grouping, so that a pipe can read it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A mean to two decimals.</summary>
    public static string Mean(double? mean) => mean?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>A share from 0 to 1 as a percentage to one decimal.</summary>
    public static string Percent(double? share) => share is { } s ? (s * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "-";

    /// <summary>A time of an activity in ISO 8601, as exact as all its times are: to the day where pages that state no zone are compared, with <c>Z</c> where it is UTC.</summary>
    public static string? Time(ActivityMeasures activity, DateTime? time)
    {
        bool isDay = activity.Precision == TimestampPrecision.Day || activity.Basis == TimeZoneBasis.SeveralPages;
        string format = isDay ? "yyyy-MM-dd" : activity.Precision == TimestampPrecision.Second ? "yyyy-MM-ddTHH:mm:ss" : "yyyy-MM-ddTHH:mm";
        string zone = !isDay && activity.Basis == TimeZoneBasis.Utc ? "Z" : string.Empty;
        return time is { } known ? known.ToString(format, CultureInfo.InvariantCulture) + zone : null;
    }

    /// <summary>A number and what is counted, in the right form.</summary>
    public static string Count(int number, string what) => $"{Number(number)} {what}{(number == 1 ? string.Empty : "s")}";

    /// <summary>A text on one line, cut at a word if there is one in its second half.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">Longest excerpt in UTF-16 units, without the ellipsis.</param>
    public static string Excerpt(string text, int maxLength = 120)
    {
        string line = text.ReplaceLineEndings(" ");
        if (line.Length <= maxLength)
        {
            return line;
        }

        int end = line.LastIndexOf(' ', maxLength);
        end = end > maxLength / 2 ? end : maxLength;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)].TrimEnd() + "…";
    }
}
