namespace Seedbed
{
    using global::System;

    /// <summary>A word, a number, an address or a mark of a paragraph, where it was found while compiling. Two are equal when they stand at the same place of equal paragraphs.</summary>
    public readonly struct Word : IEquatable<Word>
    {
        private readonly int _offset;
        private readonly int _length;

        internal Word(Paragraph paragraph, int offset, int length, WordKind kind)
        {
            Paragraph = paragraph;
            Kind = kind;
            _offset = offset;
            _length = length;
        }

        /// <summary>The paragraph in which it stands; null for the default value, which is no word.</summary>
        public Paragraph Paragraph { get; }

        /// <summary>What it is.</summary>
        public WordKind Kind { get; }

        /// <summary>Where it stands.</summary>
        public SourceSpan Span => Paragraph is null ? default : Paragraph.Part(_offset, _length);

        /// <summary>Its text, character for character as in the seed. Cut out each time.</summary>
        public string Text => Paragraph is null ? string.Empty : Paragraph.Owner.Article.Source.Slice(Span);

#if NET8_0_OR_GREATER
        /// <summary>Its text without a copy.</summary>
        public ReadOnlySpan<char> Characters => Paragraph is null ? default : Paragraph.Owner.Article.Source.Text.AsSpan(Paragraph.Span.Start + _offset, _length);
#endif

        /// <summary>Whether two are the same place.</summary>
        public static bool operator ==(Word left, Word right) => left.Equals(right);

        /// <summary>Whether two are different places.</summary>
        public static bool operator !=(Word left, Word right) => !left.Equals(right);

        /// <inheritdoc />
        public bool Equals(Word other) => _offset == other._offset && _length == other._length && Equals(Paragraph, other.Paragraph);

        /// <inheritdoc />
        public override bool Equals(object? obj) => obj is Word other && Equals(other);

        /// <inheritdoc />
        public override int GetHashCode() => Paragraph is null ? 0 : unchecked((Paragraph.GetHashCode() * 397) ^ _offset);

        /// <summary>Its text.</summary>
        public override string ToString() => Text;
    }
}
