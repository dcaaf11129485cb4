using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Seedbed.Analysis;

/// <summary>
/// What a measure says: a number, or the words that say why the data carries none. There is always exactly one of the two, so a measure that does not apply
/// cannot be taken for 0.
/// </summary>
public sealed record Measurement
{
    private const int SortingDigits = 9;

    private Measurement(double? value, string? reason)
    {
        Value = value;
        Reason = reason;
    }

    /// <summary>The number, in the unit that the measure states, never infinite and never NaN; null where there is a <see cref="Reason"/>.</summary>
    public double? Value { get; }

    /// <summary>Why there is no number, as words that complete "not given: …"; null where there is a <see cref="Value"/>.</summary>
    public string? Reason { get; }

    /// <summary>Whether there is a number.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool IsGiven => Value is not null;

    /// <summary>A measure that has a number.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is infinite or NaN.</exception>
    public static Measurement Of(double value) => double.IsFinite(value)
        ? new Measurement(value, null)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A measurement is a finite number; say with a reason why there is none.");

    /// <summary>A measure that has no number.</summary>
    /// <param name="reason">Why, as words that complete "not given: …".</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public static Measurement NotGiven(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new Measurement(null, reason);
    }

    /// <summary>The number in the invariant culture, or the reason.</summary>
    public override string ToString() => Value?.ToString(CultureInfo.InvariantCulture) ?? Reason!;

    /// <summary>The number for sorting: those that differ by what rounding leaves are equal, and those that are not given come first.</summary>
    internal double? Rounded => Value is { } value ? Math.Round(value, SortingDigits) : null;

    /// <summary>A measure for which there is too little of something.</summary>
    /// <param name="found">How much there is.</param>
    /// <param name="needed">How much it takes.</param>
    /// <param name="what">Of what, in the plural.</param>
    internal static Measurement TooFew(int found, int needed, string what) =>
        NotGiven(string.Create(CultureInfo.InvariantCulture, $"it takes at least {needed} {what}, found: {found}"));
}
