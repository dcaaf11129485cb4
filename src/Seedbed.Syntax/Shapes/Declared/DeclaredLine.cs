namespace Seedbed.Syntax;

/// <summary>The source of a template, and where it is declared.</summary>
/// <param name="Part">The key's part, such as <c>header</c>.</param>
/// <param name="Setting">The setting.</param>
/// <param name="Start">0-based position within its value at which the source begins.</param>
/// <param name="Source">The source.</param>
/// <param name="Templates">What was read from it.</param>
internal sealed record DeclaredLine(string Part, ShapeSetting Setting, int Start, string Source, Template[] Templates);
