namespace Seedbed.Syntax;

/// <summary>What a shape's templates refer to by the names of their fields.</summary>
/// <param name="Times">How the shape prints times.</param>
/// <param name="Statuses">Its words for an author's standing.</param>
/// <param name="MaxNameLength">Longest name, in characters.</param>
internal sealed record ShapeWords(TimeFormat[] Times, StatusWord[] Statuses, int MaxNameLength);
