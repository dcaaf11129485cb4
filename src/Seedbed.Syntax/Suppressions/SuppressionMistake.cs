namespace Seedbed.Syntax;

/// <summary>A line of <c>seeds.suppress</c> that is no suppression.</summary>
/// <param name="Reason">What is wrong with it, without a full stop.</param>
/// <param name="Span">Where it stands.</param>
public sealed record SuppressionMistake(string Reason, SourceSpan Span);
