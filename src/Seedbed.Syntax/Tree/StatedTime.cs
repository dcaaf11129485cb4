using System;

namespace Seedbed.Syntax;

/// <summary>A time as the page prints it.</summary>
/// <param name="Span">Where its words stand.</param>
/// <param name="Local">The time, of unspecified kind because no zone is printed; null when the words are no time, such as February 30.</param>
/// <param name="Offset">The offset from UTC; null when the page prints none.</param>
/// <param name="Precision">How exactly it is stated.</param>
public sealed record StatedTime(SourceSpan Span, DateTime? Local, TimeSpan? Offset, TimePrecision Precision);
