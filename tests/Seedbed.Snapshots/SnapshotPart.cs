namespace VerifyTests;

/// <summary>What stands in one file.</summary>
/// <param name="Name">What tells the part from others of the same snapshot; null for the one part that needs no name.</param>
/// <param name="Extension">The file's extension, without a dot.</param>
/// <param name="Text">The text, with LF as its only line end.</param>
internal sealed record SnapshotPart(string? Name, string Extension, string Text);
