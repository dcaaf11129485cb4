using System.Globalization;
using Seedbed.Analysis;

namespace Seedbed.Report.Data;

/// <summary>
/// A value of a result: a text, a whole number, a number, yes or no, or none of them. It is made once and every format writes it, so that no two formats can differ.
/// The default value is a cell with nothing in it.
/// </summary>
internal readonly record struct Cell
{
    private readonly object? _value;

    private Cell(object? value, string? reason = null)
    {
        _value = value;
        Reason = reason;
    }

    /// <summary>The text, whole number (<see cref="long"/>), number (<see cref="double"/>) or truth (<see cref="bool"/>); null where there is none.</summary>
    public object? Value => _value;

    /// <summary>Why a measure has no number, as words that complete "not given: …"; null where it has one, and where there was nothing to measure.</summary>
    public string? Reason { get; }

    /// <summary>A text, or nothing where there is none.</summary>
    public static implicit operator Cell(string? text) => new(text);

    /// <summary>A whole number.</summary>
    public static implicit operator Cell(int number) => new((long)number);

    /// <summary>A whole number.</summary>
    public static implicit operator Cell(long number) => new(number);

    /// <summary>A whole number, or nothing.</summary>
    public static implicit operator Cell(int? number) => new(number is { } given ? (long)given : null);

    /// <summary>A number, which is neither infinite nor NaN.</summary>
    public static implicit operator Cell(double number) => new(number);

    /// <summary>Yes or no.</summary>
    public static implicit operator Cell(bool truth) => new(truth);

    /// <summary>What a measure says: its number, or its reason.</summary>
    public static implicit operator Cell(Measurement measurement) => new(measurement.Value, measurement.Reason);

    /// <summary>The value for programs: numbers in full and in the invariant culture; null where there is none.</summary>
    public string? ToData() => _value switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)_value,
    };

    /// <summary>The value for people; <c>-</c> where there is none.</summary>
    /// <param name="digits">Digits behind the point of a number that is not a whole one.</param>
    public string ToPeople(int digits) => _value switch
    {
        null => "-",
        bool truth => truth ? "yes" : "no",
        double number => number.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        _ => ToData()!,
    };
}
