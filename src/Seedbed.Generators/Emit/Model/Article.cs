namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
    using global::System.Threading;

    /// <summary>
    /// A document of the corpus: an article with the readers' comments below it. There is one instance per document; all of it is immutable
    /// and safe from any thread. Two articles are equal when their <see cref="Id"/> and the bytes of their files are.
    /// </summary>
    public sealed record Article : IParagraphOwner
    {
        private const int WordsInLabel = 8;
        private const int MaxLabelLength = 80;

        /// <summary>Where the article's structure stands.</summary>
        internal readonly SeedLayout Layout;

        private readonly SeedPage _page;
        private readonly int _index;
        private ArticleHeader? _header;
        private LazyParagraphs? _paragraphs;
        private SeedSource? _source;
        private IssueList? _issues;
        private ArticleSegments? _segments;
        private ReadOnlyCollection<Variant>? _variants;

        internal Article(SeedPage page, int index, int start)
        {
            _page = page;
            _index = index;
            Layout = new SeedLayout(page.Layout, start);
            SeedRows rows = new SeedRows(Layout, Layout.FirstRow);
            rows.SumParagraphs(out int textLength, out int wordCount);
            TextLength = textLength;
            WordCount = wordCount;

            if (rows.Kind == SeedRows.RowKind.Thread)
            {
                Thread = new CommentThread(this, rows);
            }
        }

        /// <summary>The file's path below the seeds folder without its extension, such as <c>001_b0565ee3d524f136</c>. Unique in its corpus.</summary>
        public string Id => Header.Id;

        /// <summary>The number at the beginning of a file name of the form <c>{number}_{key}</c>; null for other names, and for numbers that no <see cref="int"/> holds.</summary>
        public int? Ordinal => Header.Ordinal;

        /// <summary>What follows the number in such a file name, an opaque key of whoever named the file; null where <see cref="Ordinal"/> is.</summary>
        public string? SourceKey => Header.SourceKey;

        /// <summary>The title; null when the document has none.</summary>
        public string? Title => Header.Title;

        /// <summary>Where the title stands; null when there is none.</summary>
        public SourceSpan? TitleSpan => Header.TitleSpan;

        /// <summary>The subtitle: a line between the title and the line that names the author or the day; null when there is none. Cut out of the file's text each time.</summary>
        public string? Subtitle => SubtitleSpan is SourceSpan span ? Source.Slice(span) : null;

        /// <summary>Where the subtitle stands; null when there is none.</summary>
        public SourceSpan? SubtitleSpan => Header.SubtitleSpan;

        /// <summary>A name for lists and tests: the title, or else the first words and <c>…</c>, or else the id.</summary>
        public string Label => Title ?? (Paragraphs.Count == 0 ? Id : FirstWords(Paragraphs[0].Text));

        /// <summary>Who wrote the article; null when no line names anybody.</summary>
        public Byline? Byline => Header.Byline;

        /// <summary>When the article was published, as its byline or a line of its own says; null when neither does.</summary>
        public Timestamp? Published => Header.Published;

        /// <summary>The article's own paragraphs, without title, subtitle, byline, date and comments.</summary>
        public IReadOnlyList<Paragraph> Paragraphs => LazyParagraphs.All;

        /// <summary>The paragraphs joined by a blank line. Made on first use and kept.</summary>
        public string Text => LazyParagraphs.Text;

        /// <summary>The thread of comments: null when the document has none, empty when the place for comments is there and comments are not.</summary>
        public CommentThread? Thread { get; }

        /// <summary>The thread's comments in the order of the text; empty without a thread.</summary>
        public IReadOnlyList<Comment> Comments => Thread is null ? Array.Empty<Comment>() : Thread.Comments;

        /// <summary>
        /// The other articles of the corpus with the same text or nearly the same, as far as they were found while compiling: those with the same words in path
        /// order, then the others, the most alike first. Of articles that are nearly the same as many others, only some are listed.
        /// </summary>
        public IReadOnlyList<Variant> Variants
        {
            get
            {
                ReadOnlyCollection<Variant>? variants = Volatile.Read(ref _variants);
                return variants ?? Interlocked.CompareExchange(ref _variants, variants = _page.Variants.Of(Id), null) ?? variants;
            }
        }

        /// <summary>
        /// 32 hexadecimal digits that two articles share when their paragraphs are the same words, whatever the white space between them
        /// and whatever title, byline and thread stand around them.
        /// </summary>
        public string Fingerprint => Header.Fingerprint;

        /// <summary>The file.</summary>
        public SeedSource Source
        {
            get
            {
                SeedSource? source = Volatile.Read(ref _source);
                return source ?? Interlocked.CompareExchange(ref _source, source = new SeedSource(_page, Layout), null) ?? source;
            }
        }

        /// <summary>The whole document.</summary>
        public SourceSpan Span => new SourceSpan(0, Layout.ReadHead().Length, 1, 1);

        /// <summary>Number of words, numbers and addresses in the paragraphs; marks do not count.</summary>
        public int WordCount { get; }

        /// <summary>Whether sentences and words of the article and its comments can be asked for.</summary>
        public SegmentationLevel Segmentation => Segments.Level;

        /// <summary>Length of <see cref="Text"/> in UTF-16 units, known without making the text.</summary>
        public int TextLength { get; }

        Article IParagraphOwner.Article => this;

        /// <summary>
        /// What the rules found in the seed when it was compiled, in the order of the text: in the article, in its comments, and about the file
        /// as a whole. Whatever a rule's severity, its findings are here, unless the project suppresses them in <c>seeds.suppress</c>.
        /// </summary>
        public IReadOnlyList<SeedIssue> Issues => LazyIssues.All;

        /// <summary>Where the sentences and words of the paragraphs are.</summary>
        internal ArticleSegments Segments
        {
            get
            {
                ArticleSegments? segments = Volatile.Read(ref _segments);
                return segments ?? Interlocked.CompareExchange(ref _segments, segments = _page.GetSegments(_index), null) ?? segments;
            }
        }

        private ArticleHeader Header
        {
            get
            {
                ArticleHeader? header = Volatile.Read(ref _header);
                return header ?? Interlocked.CompareExchange(ref _header, header = new ArticleHeader(this, Layout), null) ?? header;
            }
        }

        private LazyParagraphs LazyParagraphs
        {
            get
            {
                LazyParagraphs? paragraphs = Volatile.Read(ref _paragraphs);
                return paragraphs ?? Interlocked.CompareExchange(ref _paragraphs, paragraphs = new LazyParagraphs(this, Layout.FirstRow), null) ?? paragraphs;
            }
        }

        private IssueList LazyIssues
        {
            get
            {
                IssueList? issues = Volatile.Read(ref _issues);
                return issues ?? Interlocked.CompareExchange(ref _issues, issues = new IssueList(_page, Layout.Issues), null) ?? issues;
            }
        }

        /// <inheritdoc />
        public bool Equals(Article? other) =>
            ReferenceEquals(this, other) || (other is not null && Id == other.Id && Source.Sha256 == other.Source.Sha256);

        /// <inheritdoc />
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

        /// <summary>The id.</summary>
        public override string ToString() => Id;

        internal IReadOnlyList<SeedIssue> IssuesWithin(SourceSpan part) => LazyIssues.Within(part);

        private static string FirstWords(string text)
        {
            int limit = Math.Min(text.Length, MaxLabelLength);
            int end = 0;
            for (int words = 0; end < limit && words < WordsInLabel; end++)
            {
                bool endsWord = !char.IsWhiteSpace(text[end]) && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]));
                words += endsWord ? 1 : 0;
            }

            // Not between the halves of a character.
            end -= end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
            return end == text.Length ? text : text.Substring(0, end) + "…";
        }
    }
}
