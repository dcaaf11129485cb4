namespace Seedbed.Syntax;

/// <summary>Words that a comment repeats, or marks as somebody else's.</summary>
/// <param name="From">The comment that quotes.</param>
/// <param name="Span">The words, without the marks around them.</param>
/// <param name="Comment">The comment whose words they are; null where they are the article's, or where nobody in the document wrote them.</param>
/// <param name="Paragraph">The paragraph, of that comment or of the article, in which they begin; null where nobody in the document wrote them.</param>
/// <param name="Similarity">How many of a hundred of the words stand there; 0 without a source.</param>
public sealed record Quotation(CommentNode From, SourceSpan Span, CommentNode? Comment, ParagraphNode? Paragraph, int Similarity);
