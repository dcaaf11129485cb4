namespace Seedbed
{
    using global::System.Threading;

    /// <summary>Words in a comment that are somebody else's, as quotation marks or the form of a quote block show. Two are equal when they stand at the same place of equal comments.</summary>
    public sealed record Quotation
    {
        private string? _text;

        internal Quotation(Comment from, SourceSpan span, Comment? comment, Paragraph? paragraph, double similarity)
        {
            From = from;
            Span = span;
            Comment = comment;
            Paragraph = paragraph;
            Similarity = similarity;
        }

        /// <summary>The comment that quotes.</summary>
        public Comment From { get; }

        /// <summary>Where the words stand, without the marks around them. Where nothing closes a quotation, it ends with the last word that is the other's.</summary>
        public SourceSpan Span { get; }

        /// <summary>The words, character for character as in the seed. Made on first use and kept.</summary>
        public string Text
        {
            get
            {
                string? text = Volatile.Read(ref _text);
                return text ?? Interlocked.CompareExchange(ref _text, text = From.Article.Source.Slice(Span), null) ?? text;
            }
        }

        /// <summary>The comment whose words they are; null where they are the article's, or where nobody in the document wrote them.</summary>
        public Comment? Comment { get; }

        /// <summary>
        /// The paragraph, of <see cref="Comment"/> or of the article, in which the words begin; null where nobody in the document wrote them: a proverb,
        /// a song, a public figure's words, a word that is held at arm's length.
        /// </summary>
        public Paragraph? Paragraph { get; }

        /// <summary>
        /// How much of the quotation stands in its source: the share of its words that do, in the same order, from 0 to 1. Less than 1 where who quotes mended
        /// the spelling or made a slip; what an ellipsis leaves out, and words in square brackets, do not count. 0 without a source.
        /// </summary>
        public double Similarity { get; }

        /// <inheritdoc />
        public bool Equals(Quotation? other) =>
            ReferenceEquals(this, other) || (other is not null && Span == other.Span && From.Equals(other.From));

        /// <inheritdoc />
        public override int GetHashCode() => unchecked((From.GetHashCode() * 397) ^ Span.GetHashCode());

        /// <summary>The words.</summary>
        public override string ToString() => Text;
    }
}
