namespace Seedbed
{
    using global::System.Collections.Generic;
    using global::System.Globalization;

    /// <summary>A reader's comment. Two are equal when their articles and their indices are.</summary>
    public sealed record Comment : IParagraphOwner
    {
        private readonly SeedPlace _place;

        /// <summary>Reads a comment; the rows stand on its first row, and afterwards on the first row that is not its own.</summary>
        internal Comment(CommentThread thread, int index, ref SeedRows rows)
        {
            Thread = thread;
            Index = index;
            _place = rows.Before;
            CommenterIndex = rows.ReadNumber();
            rows.SumParagraphs(out int textLength, out int wordCount);
            TextLength = textLength;
            WordCount = wordCount;
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
        public string Author => Thread.NameOf(CommenterIndex);

        /// <summary>Everyone who comments on this article under that name.</summary>
        public Commenter Commenter => Thread.Commenters[CommenterIndex];

        /// <summary>What the page states about the author's standing with the site.</summary>
        public AuthorStatus AuthorStatus
        {
            get
            {
                SeedRows rows = OpenDetails();
                return rows.Find(SeedRows.RowKind.Status) ? (AuthorStatus)rows.ReadNumber() : AuthorStatus.Unstated;
            }
        }

        /// <summary>The comment's subject, which some sites print on a line of its own above the header; null without one. Cut out of the file's text each time.</summary>
        public string? Subject => SubjectSpan is SourceSpan span ? Article.Source.Slice(span) : null;

        /// <summary>Where the subject stands; null when there is none.</summary>
        public SourceSpan? SubjectSpan
        {
            get
            {
                SeedRows rows = OpenDetails();
                return rows.Find(SeedRows.RowKind.Subject) ? rows.Span : null;
            }
        }

        /// <summary>Whom the comment answers, if the page states it by name or shows it by depth. Nothing is inferred.</summary>
        public ReplyEdge? InReplyTo => Thread.EdgeFrom(this);

        /// <summary>The comments of which the page states or shows that they answer this one, in the order of the text.</summary>
        public IReadOnlyList<Comment> Replies => Thread.RepliesTo(this);

        /// <summary>
        /// Whom the comment answers, as the page states it or the comment's own words show it, the strongest evidence first: <see cref="InReplyTo"/>, then those
        /// it quotes, then those it speaks to. What is not stated is likely, and <see cref="ReplyEdge.Words"/> says why.
        /// </summary>
        public IReadOnlyList<ReplyEdge> Answers => Thread.Conversation.AnswersOf(this);

        /// <summary>The inverse of <see cref="Answers"/>: each edge that ends at this comment, the strongest evidence first, then in the order of the text.</summary>
        public IReadOnlyList<ReplyEdge> AnsweredBy => Thread.Conversation.AnswersTo(this);

        /// <summary>What stands in the comment in quotation marks, or in the form of a quote block if somebody in the document wrote it, in the order of the text.</summary>
        public IReadOnlyList<Quotation> Quotations => Thread.Conversation.QuotationsOf(this);

        /// <summary>Where the comment names other readers, or the article's author, in the order of the text.</summary>
        public IReadOnlyList<Mention> Mentions => Thread.Conversation.MentionsOf(this);

        /// <summary>When the comment was posted; null when the page does not say.</summary>
        public Timestamp? Posted
        {
            get
            {
                SeedRows rows = OpenDetails();
                return rows.Find(SeedRows.RowKind.Posted) ? rows.ReadTimestamp(Article.Source) : null;
            }
        }

        /// <summary>The comment's paragraphs, without its header; empty when none of its text was kept.</summary>
        public IReadOnlyList<Paragraph> Paragraphs => Thread.ParagraphsOf(this).All;

        /// <summary>The paragraphs joined by a blank line. Made on first use and kept.</summary>
        public string Text => Thread.ParagraphsOf(this).Text;

        /// <summary>Number of words, numbers and addresses in the paragraphs; marks do not count.</summary>
        public int WordCount { get; }

        /// <summary>Length of <see cref="Text"/> in UTF-16 units, known without making the text.</summary>
        public int TextLength { get; }

        /// <summary>The comment with its header, which may stand above the text, below it, or around it.</summary>
        public SourceSpan Span
        {
            get
            {
                SeedRows rows = OpenDetails();
                return rows.ReadExtent(rows.Span);
            }
        }

        /// <summary>What the rules found in the comment and its header.</summary>
        public IReadOnlyList<SeedIssue> Issues => Article.IssuesWithin(Span);

        internal int CommenterIndex { get; }

        /// <summary>Index of the comment that this one answers; -1 if there is none in the document.</summary>
        internal int ParentIndex
        {
            get
            {
                ReadParent(out int parent);
                return parent;
            }
        }

        /// <inheritdoc />
        public bool Equals(Comment? other) =>
            ReferenceEquals(this, other) || (other is not null && Index == other.Index && Article.Equals(other.Article));

        /// <inheritdoc />
        public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Index);

        /// <summary>The id and the author.</summary>
        public override string ToString() => Id + " by " + Author;

        /// <summary>Reads whom the comment answers, without a record for it.</summary>
        /// <param name="parent">Index of the comment that is answered; -1 if there is none in the document.</param>
        /// <returns>Index of the name; -1 when nobody is answered.</returns>
        internal int ReadParent(out int parent)
        {
            SeedRows rows = OpenDetails();
            if (!rows.Find(SeedRows.RowKind.Parent))
            {
                parent = -1;
                return -1;
            }

            int name = rows.ReadNumber() >> 1;
            parent = rows.ReadNumber() - 1;
            return name;
        }

        internal ReplyEdge? ReadEdge()
        {
            SeedRows rows = OpenDetails();
            if (!rows.Find(SeedRows.RowKind.Parent))
            {
                return null;
            }

            SourceSpan span = rows.Span;
            int name = rows.ReadNumber();
            int parent = rows.ReadNumber() - 1;
            return new ReplyEdge(this, Thread.NameOf(name >> 1), parent < 0 ? null : Thread.Comments[parent], null, (ReplyEvidence)(name & 1), span);
        }

        internal LazyParagraphs OpenParagraphs() => new LazyParagraphs(this, OpenDetails().Here);

        /// <summary>The comment's rows behind that of its header line.</summary>
        internal SeedRows OpenDetails()
        {
            var rows = new SeedRows(Article.Layout, _place);
            rows.Read();
            rows.ReadNumber();
            return rows;
        }
    }
}
