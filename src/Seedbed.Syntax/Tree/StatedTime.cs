using System;

namespace Seedbed.Syntax;

/// <summary>A time as the page prints it.</summary>
/// <param name="Span">Where its words stand.</param>
/// <param name="Local">The time, of unspecified kind where no zone is printed; null when the words give none, see <paramref name="Problem"/>.</param>
/// <param name="Offset">The offset from UTC; null when the page prints none.</param>
/// <param name="Precision">How exactly it is stated.</param>
/// <param name="Problem">Why there is no value.</param>
public sealed record StatedTime(SourceSpan Span, DateTime? Local, TimeSpan? Offset, TimePrecision Precision, StatedTimeProblem Problem);
