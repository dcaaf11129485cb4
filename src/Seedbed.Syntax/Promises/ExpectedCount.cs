namespace Seedbed.Syntax;

/// <summary>How many seeds a section of <c>.editorconfig</c> expects.</summary>
/// <param name="Folder">The folder whose seeds are counted, below that of the file, with a final slash; empty for the file's own.</param>
/// <param name="Value">What is expected, as it is written.</param>
/// <param name="Span">Where in the file it stands.</param>
public sealed record ExpectedCount(string Folder, string Value, SourceSpan Span);
