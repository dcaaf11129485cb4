namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Reflection;

    /// <summary>
    /// A document of the corpus: an article with the readers' comments below it. There is one instance per document; all of it is immutable
    /// and safe from any thread. Two articles are equal when their <see cref="Id"/> and the bytes of their files are.
    /// </summary>
    public sealed record Article : IParagraphOwner
    {
        private const int WordsInLabel = 8;
        private const int MaxLabelLength = 80;

        private readonly LazyParagraphs _paragraphs;
        private readonly IssueList _issues;

        internal Article(SeedPage page, Assembly assembly, SeedLayout layout)
        {
            _issues = new IssueList(page, layout.Issues);
            SeedRows rows = layout.OpenRows(out SeedRows.Head head);
            string path = layout.Path;
            Id = SeedLayout.IdOf(path);
            Ordinal = head.Ordinal < 0 ? null : head.Ordinal;
            SourceKey = layout.SourceKey;
            Title = layout.Title;
            Fingerprint = SeedRows.ToHex(layout.Fingerprint, 16);
            Source = new SeedSource(assembly, path, layout.Resource, layout.Sha256, head);
            Span = new SourceSpan(0, head.Length, 1, 1);

            SeedRows before = rows;
            SeedRows firstParagraph = rows;
            int paragraphs = 0;
            while (rows.Read() && rows.Kind != SeedRows.RowKind.Thread)
            {
                switch (rows.Kind)
                {
                    case SeedRows.RowKind.Title:
                        TitleSpan = rows.Span;
                        break;
                    case SeedRows.RowKind.Byline:
                        Byline = new Byline(layout.Byline!, rows.Span);
                        break;
                    case SeedRows.RowKind.Published:
                        Published = rows.ReadTimestamp(Source);
                        break;
                    default:
                        WordCount += rows.ReadNumber();
                        firstParagraph = paragraphs++ == 0 ? before : firstParagraph;
                        break;
                }

                before = rows;
            }

            _paragraphs = new LazyParagraphs(this, firstParagraph, paragraphs);
            if (rows.Kind == SeedRows.RowKind.Thread)
            {
                Thread = new CommentThread(this, layout, rows, head.CommenterCount);
            }
        }

        /// <summary>The file's path below the seeds folder without its extension, such as <c>001_b0565ee3d524f136</c>. Unique in its corpus.</summary>
        public string Id { get; }

        /// <summary>The number at the beginning of a file name of the form <c>{number}_{key}</c>; null for other names, and for numbers that no <see cref="int"/> holds.</summary>
        public int? Ordinal { get; }

        /// <summary>What follows the number in such a file name, an opaque key of whoever named the file; null where <see cref="Ordinal"/> is.</summary>
        public string? SourceKey { get; }

        /// <summary>The title; null when the document has none.</summary>
        public string? Title { get; }

        /// <summary>Where the title stands; null when there is none.</summary>
        public SourceSpan? TitleSpan { get; }

        /// <summary>A name for lists and tests: the title, or else the first words and <c>…</c>, or else the id.</summary>
        public string Label => Title ?? (Paragraphs.Count == 0 ? Id : FirstWords(Paragraphs[0].Text));

        /// <summary>Who wrote the article; null when no line names anybody.</summary>
        public Byline? Byline { get; }

        /// <summary>When the article was published; null when the page does not say.</summary>
        public Timestamp? Published { get; }

        /// <summary>The article's own paragraphs, without title, byline and comments.</summary>
        public IReadOnlyList<Paragraph> Paragraphs => _paragraphs.All;

        /// <summary>The paragraphs joined by a blank line. Made on first use and kept.</summary>
        public string Text => _paragraphs.Text;

        /// <summary>The thread of comments: null when the document has none, empty when the place for comments is there and comments are not.</summary>
        public CommentThread? Thread { get; }

        /// <summary>The thread's comments in the order of the text; empty without a thread.</summary>
        public IReadOnlyList<Comment> Comments => Thread is null ? Array.Empty<Comment>() : Thread.Comments;

        /// <summary>
        /// 32 hexadecimal digits that two articles share when their paragraphs are the same words, whatever the white space between them
        /// and whatever title, byline and thread stand around them.
        /// </summary>
        public string Fingerprint { get; }

        /// <summary>The file.</summary>
        public SeedSource Source { get; }

        /// <summary>The whole document.</summary>
        public SourceSpan Span { get; }

        /// <summary>Number of words in the paragraphs, as far as white space shows them.</summary>
        public int WordCount { get; }

        Article IParagraphOwner.Article => this;

        /// <summary>
        /// What the rules found in the seed when it was compiled, in the order of the text: in the article, in its comments, and about the file
        /// as a whole. Whatever a rule's severity, its findings are here, unless the project suppresses them in <c>seeds.suppress</c>.
        /// </summary>
        public IReadOnlyList<SeedIssue> Issues => _issues.All;

        internal IReadOnlyList<SeedIssue> IssuesWithin(SourceSpan part) => _issues.Within(part);

        /// <inheritdoc />
        public bool Equals(Article? other) =>
            ReferenceEquals(this, other) || (other is not null && Id == other.Id && Source.Sha256 == other.Source.Sha256);

        /// <inheritdoc />
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

        /// <summary>The id.</summary>
        public override string ToString() => Id;

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
