namespace Seedbed.Syntax;

/// <summary>A place at which a comment names a reader, or the article's author.</summary>
/// <param name="From">The comment that names.</param>
/// <param name="Span">The name as it stands there.</param>
/// <param name="Words">The name with what shows how it is meant, such as a greeting before it and a comma behind it.</param>
/// <param name="Name">The whole name as the page prints it; as it stands in the comment where nobody has a comment under it.</param>
/// <param name="Comment">The comment of theirs that is meant; null where there is none before this one.</param>
/// <param name="IsAddress">Whether they are spoken to, and not only of.</param>
public sealed record Mention(CommentNode From, SourceSpan Span, SourceSpan Words, string Name, CommentNode? Comment, bool IsAddress);
