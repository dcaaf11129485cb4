namespace Seedbed.Syntax;

/// <summary>A place in a comment at which somebody is named.</summary>
/// <param name="Span">The name as it stands there.</param>
/// <param name="Words">The name with what shows how it is meant.</param>
/// <param name="Name">The whole name.</param>
/// <param name="Known">The name as the document has it; null for somebody who is known by this place alone.</param>
/// <param name="IsAddress">Whether they are spoken to.</param>
internal sealed record NamedPlace(SourceSpan Span, SourceSpan Words, string Name, KnownName? Known, bool IsAddress);
