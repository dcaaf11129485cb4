namespace Seedbed.Syntax;

/// <summary>A line of <c>seeds.baseline</c>.</summary>
/// <param name="Finding">The finding that is known.</param>
/// <param name="Span">Where in the file the line stands.</param>
public sealed record BaselineLine(KnownFinding Finding, SourceSpan Span);
