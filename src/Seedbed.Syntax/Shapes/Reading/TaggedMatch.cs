namespace Seedbed.Syntax;

/// <summary>A line that matches a template of some kind.</summary>
/// <param name="Tag">The kind.</param>
/// <param name="Line">0-based line.</param>
/// <param name="Match">What was found in it.</param>
/// <param name="Position">0-based place of the template among all, in the order in which they are declared.</param>
internal readonly record struct TaggedMatch(int Tag, int Line, LineMatch Match, int Position);
