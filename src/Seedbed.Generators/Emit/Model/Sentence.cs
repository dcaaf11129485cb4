namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;

    /// <summary>A sentence of a paragraph, where it was found while compiling. Two are equal when they stand at the same place of equal paragraphs.</summary>
    public sealed record Sentence
    {
        private readonly int _firstWord;
        private readonly int _endWord;

        internal Sentence(Paragraph paragraph, int index, SourceSpan span, int wordCount, int firstWord, int endWord)
        {
            Paragraph = paragraph;
            Index = index;
            Span = span;
            WordCount = wordCount;
            _firstWord = firstWord;
            _endWord = endWord;
        }

        /// <summary>The paragraph in which it stands.</summary>
        public Paragraph Paragraph { get; }

        /// <summary>0-based place among the paragraph's sentences.</summary>
        public int Index { get; }

        /// <summary>Where it stands, from its first word to its last, with the marks that end and close it.</summary>
        public SourceSpan Span { get; }

        /// <summary>Number of words, numbers and addresses; marks do not count.</summary>
        public int WordCount { get; }

        /// <summary>Its words, as in <see cref="Paragraph.Words"/>.</summary>
        /// <exception cref="InvalidOperationException">The corpus was not compiled with <c>SeedsSegmentation</c> = <c>Words</c>.</exception>
        public IReadOnlyList<Word> Words => Paragraph.Segments.WordsOf(_firstWord, _endWord);

        /// <summary>Its text, character for character as in the seed. Cut out each time.</summary>
        public string Text => Paragraph.Owner.Article.Source.Slice(Span);

#if NET8_0_OR_GREATER
        /// <summary>Its text without a copy.</summary>
        public ReadOnlySpan<char> Characters => Paragraph.Owner.Article.Source.Text.AsSpan(Span.Start, Span.Length);
#endif

        /// <inheritdoc />
        public bool Equals(Sentence? other) =>
            ReferenceEquals(this, other) || (other is not null && Index == other.Index && Paragraph.Equals(other.Paragraph));

        /// <inheritdoc />
        public override int GetHashCode() => Span.GetHashCode();

        /// <summary>Its text.</summary>
        public override string ToString() => Text;
    }
}
