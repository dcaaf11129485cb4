namespace Seedbed
{
    /// <summary>
    /// That a comment answers: another comment, a paragraph of the article, or somebody of whom there is no comment. The page states it, or the comment's own
    /// words show it; <see cref="Evidence"/> says which.
    /// </summary>
    public sealed record ReplyEdge
    {
        internal ReplyEdge(Comment from, string? authorName, Comment? comment, Paragraph? paragraph, ReplyEvidence evidence, SourceSpan span)
        {
            From = from;
            AuthorName = authorName;
            Comment = comment;
            Paragraph = paragraph;
            Evidence = evidence;
            Span = span;
        }

        /// <summary>The comment that answers.</summary>
        public Comment From { get; }

        /// <summary>The name of the one who is answered; null where it is a paragraph of an article without a byline.</summary>
        public string? AuthorName { get; }

        /// <summary>
        /// The comment that is answered; null for a paragraph, and for somebody who has no comment before this one. Where a depth is printed, it is the comment
        /// under which this one stands; where words are quoted, the one they are taken from; else the nearest earlier one of that name.
        /// </summary>
        public Comment? Comment { get; }

        /// <summary>The article's paragraph that is quoted; null where a comment or somebody by name is answered.</summary>
        public Paragraph? Paragraph { get; }

        /// <summary>What shows it.</summary>
        public ReplyEvidence Evidence { get; }

        /// <summary>Whether the page states it. What is not stated is likely, and no more.</summary>
        public bool IsStated => Evidence == ReplyEvidence.Header || Evidence == ReplyEvidence.Indent;

        /// <summary>Where that stands which shows it: the name in the header, the words that are quoted, the name with a greeting and the mark behind it; the comment's header line where the depth shows it.</summary>
        public SourceSpan Span { get; }

        /// <summary>The words that show it, which stand at <see cref="Span"/>; null where the depth does. Cut out of the file's text each time.</summary>
        public string? Words => Evidence == ReplyEvidence.Indent ? null : From.Article.Source.Slice(Span);

        /// <inheritdoc />
        public bool Equals(ReplyEdge? other) =>
            ReferenceEquals(this, other) || (other is not null && Span == other.Span && Evidence == other.Evidence && From.Equals(other.From));

        /// <inheritdoc />
        public override int GetHashCode() => Span.GetHashCode();

        /// <summary>The name of the one who is answered; the id of the article where it is a paragraph of one without a byline.</summary>
        public override string ToString() => AuthorName ?? From.Article.Id;
    }
}
