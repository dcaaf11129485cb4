namespace Seedbed.Syntax;

/// <summary>A line of a file beside the seeds folder that says nothing.</summary>
/// <param name="Reason">What is wrong with it, without a full stop.</param>
/// <param name="Span">Where it stands.</param>
public sealed record LineMistake(string Reason, SourceSpan Span);
