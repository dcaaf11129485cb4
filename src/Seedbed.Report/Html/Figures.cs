using System.Globalization;
using Seedbed.Analysis;

namespace Seedbed.Report.Html;

/// <summary>Says numbers the same way on the whole page, for people: with groups of three digits.</summary>
internal static class Figures
{
    /// <summary>A number of things.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number and what is counted, in the right form.</summary>
    /// <param name="number">The number.</param>
    /// <param name="what">What is counted, in the singular.</param>
    /// <param name="plural">The plural, where it is not formed with an s.</param>
    public static string Count(int number, string what, string? plural = null) => $"{Number(number)} {(number == 1 ? what : plural ?? what + "s")}";

    /// <summary>A number that need not be whole.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimals are told at most; none where it is whole.</param>
    public static string Decimal(double value, int decimals = 2) =>
        value == Math.Round(value) ? value.ToString("N0", CultureInfo.InvariantCulture) : value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>A share from 0 to 1 as a percentage to one decimal.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>A measure's number, or why there is none.</summary>
    public static string Of(Measurement measure, int decimals = 2) => measure.IsGiven ? Decimal(measure.Value.Value, decimals) : NotGiven(measure.Reason);

    /// <summary>Five numbers in words, or why there are none.</summary>
    public static string Of(FiveNumbers five) => !five.Minimum.IsGiven ? NotGiven(five.Minimum.Reason)
        : five.LowerQuartile.IsGiven ? $"{Of(five.Minimum)} to {Of(five.Maximum)}, median {Of(five.Median)}, the middle half {Of(five.LowerQuartile)} to {Of(five.UpperQuartile)}"
        : $"{Of(five.Minimum)} to {Of(five.Maximum)}, median {Of(five.Median)}";

    /// <summary>Why there is no number.</summary>
    public static string NotGiven(string reason) => "not given: " + reason;

    /// <summary>A length of time in whole minutes or hours.</summary>
    public static string Duration(TimeSpan time) => time.TotalMinutes < 1 ? "less than a minute"
        : time.TotalHours < 2 ? Count((int)Math.Round(time.TotalMinutes), "minute")
        : Count((int)Math.Round(time.TotalHours), "hour");

    /// <summary>A place in a drawing, in pixels to one decimal.</summary>
    public static string Place(double pixels) => pixels.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A place in a drawing, in parts of its width, which is that of the screen.</summary>
    /// <param name="share">From 0, left, to 1, right.</param>
    public static string Across(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
