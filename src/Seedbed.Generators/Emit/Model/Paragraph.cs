namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
#if NET8_0_OR_GREATER
    using global::System.Runtime.CompilerServices;
#endif
    using global::System.Threading;

    /// <summary>A paragraph of an article or of a comment. Two are equal when they stand at the same place of equal articles.</summary>
    public sealed record Paragraph
    {
        private string? _text;
        private ParagraphSegments? _segments;

        internal Paragraph(IParagraphOwner owner, int index, SourceSpan span, int wordCount)
        {
            Owner = owner;
            Index = index;
            Span = span;
            WordCount = wordCount;
        }

        /// <summary>The article, comment or thread that the paragraph belongs to.</summary>
        public IParagraphOwner Owner { get; }

        /// <summary>0-based place among its owner's paragraphs.</summary>
        public int Index { get; }

        /// <summary>Where the paragraph stands, without white space at its ends.</summary>
        public SourceSpan Span { get; }

        /// <summary>1-based line.</summary>
        public int Line => Span.Line;

        /// <summary>Number of words, numbers and addresses, known whether or not they can be asked for; marks do not count.</summary>
        public int WordCount { get; }

        /// <summary>The paragraph's text, character for character as in the seed. Made on first use and kept.</summary>
        public string Text
        {
            get
            {
                string? text = Volatile.Read(ref _text);
                return text ?? Interlocked.CompareExchange(ref _text, text = Owner.Article.Source.Slice(Span), null) ?? text;
            }
        }

        /// <summary>The paragraph's sentences, as they were found while compiling. Read on first use and kept.</summary>
        /// <exception cref="InvalidOperationException">The corpus was compiled with <c>SeedsSegmentation</c> = <c>None</c>.</exception>
        public IReadOnlyList<Sentence> Sentences => Segments.Sentences;

        /// <summary>
        /// The paragraph's words, and what else is not white space, as they were found while compiling: numbers, addresses, marks. Read on first use and kept.
        /// </summary>
        /// <exception cref="InvalidOperationException">The corpus was not compiled with <c>SeedsSegmentation</c> = <c>Words</c>.</exception>
        public IReadOnlyList<Word> Words => Segments.Words;

        /// <summary>The quotations in comments of words that begin in this paragraph, in the order of the text.</summary>
        public IReadOnlyList<Quotation> QuotedBy =>
            Owner.Article.Thread is CommentThread thread ? thread.Conversation.QuotationsFrom(this) : Array.Empty<Quotation>();

        /// <summary>What the rules found in the paragraph's text; empty for text that is as it should be.</summary>
        public IReadOnlyList<SeedIssue> Issues => Owner.Article.IssuesWithin(Span);

        /// <summary>The paragraph's sentences and words.</summary>
        internal ParagraphSegments Segments
        {
            get
            {
                ParagraphSegments? segments = Volatile.Read(ref _segments);
                return segments ?? Interlocked.CompareExchange(ref _segments, segments = Owner.Article.Segments.Of(this), null) ?? segments;
            }
        }

#if NET8_0_OR_GREATER
        /// <summary>The paragraph's text without a copy.</summary>
        public ReadOnlySpan<char> Characters
        {
            // Whoever reads a corpus once has read it before the runtime gets around to optimising.
            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            get => Owner.Article.Source.Text.AsSpan(Span.Start, Span.Length);
        }
#endif

        /// <summary>A part of the paragraph, which is one line of its file.</summary>
        /// <param name="offset">0-based position in the paragraph.</param>
        /// <param name="length">Number of UTF-16 units.</param>
        internal SourceSpan Part(int offset, int length) => new SourceSpan(Span.Start + offset, length, Span.Line, Span.Column + offset);

        /// <inheritdoc />
        public bool Equals(Paragraph? other) =>
            ReferenceEquals(this, other) || (other is not null && Span == other.Span && Owner.Article.Equals(other.Owner.Article));

        /// <inheritdoc />
        public override int GetHashCode() => Span.GetHashCode();

        /// <summary>The paragraph's text.</summary>
        public override string ToString() => Text;
    }
}
