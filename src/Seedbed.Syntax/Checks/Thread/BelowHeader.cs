namespace Seedbed.Syntax;

/// <summary>Finds the line of text directly below a header, where a detail line would stand.</summary>
internal static class BelowHeader
{
    /// <summary>The first paragraph of a comment, if no other line stands between it and the header's line; null otherwise.</summary>
    public static SourceSpan? Find(CheckedSeed seed, CommentNode comment) =>
        comment.Paragraphs.Count > 0 ? Find(seed, comment.Attribution, comment.Paragraphs[0]) : null;

    /// <summary>The paragraph, if it stands on the line directly below a header's last one; null otherwise.</summary>
    public static SourceSpan? Find(CheckedSeed seed, Attribution header, ParagraphNode paragraph) =>
        seed.LineOf(paragraph.Span.Start) - seed.LineOf(header.Lines[header.Lines.Count - 1].Span.End) == 1 ? paragraph.Span : null;
}
