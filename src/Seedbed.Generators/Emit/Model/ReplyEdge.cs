namespace Seedbed
{
    /// <summary>What a page states about whom a comment answers. It may end at a name: not everyone who is answered has a comment in the document.</summary>
    public sealed record ReplyEdge
    {
        internal ReplyEdge(Comment from, string authorName, Comment? comment, ReplyEvidence evidence, SourceSpan span)
        {
            From = from;
            AuthorName = authorName;
            Comment = comment;
            Evidence = evidence;
            Span = span;
        }

        /// <summary>The comment that answers.</summary>
        public Comment From { get; }

        /// <summary>The name of the one who is answered.</summary>
        public string AuthorName { get; }

        /// <summary>
        /// The comment that is answered: where a depth is printed, the one under which this one stands; else the nearest earlier one of that name, and
        /// null when there is none in the document.
        /// </summary>
        public Comment? Comment { get; }

        /// <summary>How the page shows it.</summary>
        public ReplyEvidence Evidence { get; }

        /// <summary>Where the name stands; the comment's header line where no name is stated and the depth shows whom it answers.</summary>
        public SourceSpan Span { get; }

        /// <inheritdoc />
        public bool Equals(ReplyEdge? other) =>
            ReferenceEquals(this, other) || (other is not null && Span == other.Span && From.Equals(other.From));

        /// <inheritdoc />
        public override int GetHashCode() => Span.GetHashCode();

        /// <summary>The name of the one who is answered.</summary>
        public override string ToString() => AuthorName;
    }
}
