namespace Seedbed
{
    /// <summary>A place at which a comment names another reader, or the article's author. Two are equal when they stand at the same place of equal comments.</summary>
    public sealed record Mention
    {
        internal Mention(Comment from, SourceSpan span, SourceSpan words, string authorName, Comment? comment, bool isAddress)
        {
            From = from;
            Span = span;
            Words = words;
            AuthorName = authorName;
            Comment = comment;
            IsAddress = isAddress;
        }

        /// <summary>The comment that names.</summary>
        public Comment From { get; }

        /// <summary>Where the name stands.</summary>
        public SourceSpan Span { get; }

        /// <summary>The name as it stands there: often a part of the whole, in other capitals. Cut out of the file's text each time.</summary>
        public string Text => From.Article.Source.Slice(Span);

        /// <summary>The whole name as the page prints it; as it stands in the comment where nobody in the document bears it.</summary>
        public string AuthorName { get; }

        /// <summary>The comment of theirs that is meant: one that is quoted or that the page states, else the nearest before; null when they have none before this one.</summary>
        public Comment? Comment { get; }

        /// <summary>Whether they are spoken to: the comment then answers them (<see cref="Seedbed.Comment.Answers"/>). If not, they are spoken of.</summary>
        public bool IsAddress { get; }

        /// <summary>The name with what shows that it is an address, such as a greeting before it.</summary>
        internal SourceSpan Words { get; }

        /// <inheritdoc />
        public bool Equals(Mention? other) =>
            ReferenceEquals(this, other) || (other is not null && Span == other.Span && From.Equals(other.From));

        /// <inheritdoc />
        public override int GetHashCode() => unchecked((From.GetHashCode() * 397) ^ Span.GetHashCode());

        /// <summary>The whole name.</summary>
        public override string ToString() => AuthorName;
    }
}
