namespace Seedbed
{
    using global::System.Collections.Generic;
    using global::System.Globalization;

    /// <summary>A reader's comment. Two are equal when their articles and their indices are.</summary>
    public sealed record Comment : IParagraphOwner
    {
        private readonly LazyParagraphs _paragraphs;

        /// <summary>Reads a comment; the rows stand on its first row, and afterwards on the first row that is not its own.</summary>
        internal Comment(CommentThread thread, int index, SeedLayout layout, ref SeedRows rows, IReadOnlyList<Comment> earlier)
        {
            Thread = thread;
            Index = index;
            CommenterIndex = rows.ReadNumber();
            Author = layout.Name(CommenterIndex);
            SourceSpan span = rows.Span;

            SeedRows before = rows;
            SeedRows firstParagraph = rows;
            int paragraphs = 0;
            bool isMore;
            while ((isMore = rows.Read() && rows.Kind != SeedRows.RowKind.EndOfComments) && rows.Kind != SeedRows.RowKind.Comment)
            {
                switch (rows.Kind)
                {
                    case SeedRows.RowKind.Status:
                        AuthorStatus = (AuthorStatus)rows.ReadNumber();
                        break;
                    case SeedRows.RowKind.Parent:
                        string name = layout.Name(rows.ReadNumber());
                        int parent = rows.ReadNumber() - 1;
                        InReplyTo = new ReplyEdge(this, name, parent < 0 ? null : earlier[parent], ReplyEvidence.Header, rows.Span);
                        break;
                    case SeedRows.RowKind.Posted:
                        Posted = rows.ReadTimestamp(Article.Source);
                        break;
                    default:
                        WordCount += rows.ReadNumber();
                        firstParagraph = paragraphs++ == 0 ? before : firstParagraph;
                        break;
                }

                span = new SourceSpan(span.Start, rows.Span.End - span.Start, span.Line, span.Column);
                before = rows;
            }

            _paragraphs = new LazyParagraphs(this, firstParagraph, paragraphs);
            IsLast = !isMore;
            Span = span;
        }

        /// <summary>The article's id, <c>#c</c> and the index: <c>001_b0565ee3d524f136#c6</c>.</summary>
        public string Id => Article.Id + "#c" + Index.ToString(CultureInfo.InvariantCulture);

        /// <summary>0-based place in the thread, in the order of the text, which need not be the order of time.</summary>
        public int Index { get; }

        /// <summary>The article under which the comment stands.</summary>
        public Article Article => Thread.Article;

        /// <summary>The thread that the comment belongs to.</summary>
        public CommentThread Thread { get; }

        /// <summary>The name under which the comment was written.</summary>
        public string Author { get; }

        /// <summary>Everyone who comments on this article under that name.</summary>
        public Commenter Commenter => Thread.Commenters[CommenterIndex];

        /// <summary>What the page states about the author's standing with the site.</summary>
        public AuthorStatus AuthorStatus { get; }

        /// <summary>Whom the comment answers, if the page states it. Nothing is inferred.</summary>
        public ReplyEdge? InReplyTo { get; }

        /// <summary>The comments of which the page states that they answer this one, in the order of the text.</summary>
        public IReadOnlyList<Comment> Replies => Thread.RepliesTo(this);

        /// <summary>When the comment was posted; null when the page does not say.</summary>
        public Timestamp? Posted { get; }

        /// <summary>The comment's paragraphs, without its header; empty when none of its text was kept.</summary>
        public IReadOnlyList<Paragraph> Paragraphs => _paragraphs.All;

        /// <summary>The paragraphs joined by a blank line. Made on first use and kept.</summary>
        public string Text => _paragraphs.Text;

        /// <summary>Number of words in the paragraphs, as far as white space shows them.</summary>
        public int WordCount { get; }

        /// <summary>The comment with its header.</summary>
        public SourceSpan Span { get; }

        /// <summary>What the rules found in the comment and its header.</summary>
        public IReadOnlyList<SeedIssue> Issues => Article.IssuesWithin(Span);

        internal int CommenterIndex { get; }

        internal bool IsLast { get; }

        /// <inheritdoc />
        public bool Equals(Comment? other) =>
            ReferenceEquals(this, other) || (other is not null && Index == other.Index && Article.Equals(other.Article));

        /// <inheritdoc />
        public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Index);

        /// <summary>The id and the author.</summary>
        public override string ToString() => Id + " by " + Author;
    }
}
