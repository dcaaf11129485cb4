namespace Seedbed.Syntax;

/// <summary>A place as a person names it.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units; a tab counts as one.</param>
public readonly record struct LinePosition(int Line, int Column);
