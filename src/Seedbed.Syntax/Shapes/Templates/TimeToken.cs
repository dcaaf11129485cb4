namespace Seedbed.Syntax;

/// <summary>A part of a time's format.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Literal">Its words, for <see cref="TimeTokenKind.Literal"/>.</param>
internal readonly record struct TimeToken(TimeTokenKind Kind, string Literal);
