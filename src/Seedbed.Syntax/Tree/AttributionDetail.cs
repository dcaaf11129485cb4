namespace Seedbed.Syntax;

/// <summary>The second line of a header: <c>{author}[ (not verified)][ {parent}[ (not verified)]] {posted}</c>.</summary>
/// <param name="Author">Where the author's name stands again.</param>
/// <param name="Status">Where the author's status stands; null when none is stated.</param>
/// <param name="Parent">Where the name of the one who is answered stands; null when nobody is named.</param>
/// <param name="ParentStatus">Where that one's status stands; null when none is stated.</param>
/// <param name="Posted">When the text was posted.</param>
public sealed record AttributionDetail(SourceSpan Author, SourceSpan? Status, SourceSpan? Parent, SourceSpan? ParentStatus, StatedTime Posted)
{
    /// <summary>The whole line, without white space at its ends.</summary>
    public SourceSpan Span => new(Author.Start, Posted.Span.End);
}
