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

        /// <summary>Number of words, as far as white space shows them.</summary>
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

        /// <summary>The quotations in comments of words that begin in this paragraph, in the order of the text.</summary>
        public IReadOnlyList<Quotation> QuotedBy =>
            Owner.Article.Thread is CommentThread thread ? thread.Conversation.QuotationsFrom(this) : Array.Empty<Quotation>();

        /// <summary>What the rules found in the paragraph's text; empty for text that is as it should be.</summary>
        public IReadOnlyList<SeedIssue> Issues => Owner.Article.IssuesWithin(Span);

#if NET8_0_OR_GREATER
        /// <summary>The paragraph's text without a copy.</summary>
        public ReadOnlySpan<char> Characters
        {
            // Whoever reads a corpus once has read it before the runtime gets around to optimising.
            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            get => Owner.Article.Source.Text.AsSpan(Span.Start, Span.Length);
        }
#endif

        /// <inheritdoc />
        public bool Equals(Paragraph? other) =>
            ReferenceEquals(this, other) || (other is not null && Span == other.Span && Owner.Article.Equals(other.Owner.Article));

        /// <inheritdoc />
        public override int GetHashCode() => Span.GetHashCode();

        /// <summary>The paragraph's text.</summary>
        public override string ToString() => Text;
    }
}
