namespace Seedbed.Syntax;

/// <summary>Some paragraphs of two articles that belong together in one way.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Count">How many: of each side, or of the one that has them.</param>
internal readonly record struct AlignedRun(AlignmentKind Kind, int Count);
