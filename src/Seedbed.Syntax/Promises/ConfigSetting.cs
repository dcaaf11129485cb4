namespace Seedbed.Syntax;

/// <summary>A key about shapes in a section of <c>.editorconfig</c>, and where it stands.</summary>
/// <param name="Folder">The folder that the section names, below that of the file, with a final slash; empty for the file's own.</param>
/// <param name="Key">The key, in lower case.</param>
/// <param name="Value">Its value as the compiler takes it.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="ValueSpan">Where the value stands; empty, behind the <c>=</c>, where there is none.</param>
public sealed record ConfigSetting(string Folder, string Key, string Value, SourceSpan KeySpan, SourceSpan ValueSpan);
