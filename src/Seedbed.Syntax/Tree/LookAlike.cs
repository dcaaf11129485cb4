namespace Seedbed.Syntax;

/// <summary>A line that looks like the header of a comment and is read as text.</summary>
/// <param name="Span">The line.</param>
/// <param name="Reason">Why it is no header, in a few words.</param>
public sealed record LookAlike(SourceSpan Span, string Reason);
