namespace Seedbed.Syntax;

/// <summary>A known name that stands in a text.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsWhole">Whether it is typed whole.</param>
internal readonly record struct NameMatch(KnownName Name, SourceSpan Span, bool IsWhole);
