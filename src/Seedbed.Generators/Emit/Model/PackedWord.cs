namespace Seedbed
{
    /// <summary>A word without its paragraph, in eight bytes: a paragraph's words are kept once they are asked for.</summary>
    internal readonly struct PackedWord
    {
        private const int KindBits = 2;

        private readonly int _offset;
        private readonly int _lengthAndKind;

        public PackedWord(int offset, int length, WordKind kind)
        {
            _offset = offset;
            _lengthAndKind = (length << KindBits) | (int)kind;
        }

        /// <summary>0-based position in the paragraph.</summary>
        public int Offset => _offset;

        /// <summary>0-based position in the paragraph behind it.</summary>
        public int End => _offset + (_lengthAndKind >> KindBits);

        public WordKind Kind => (WordKind)(_lengthAndKind & ((1 << KindBits) - 1));

        public Word In(Paragraph paragraph) => new Word(paragraph, _offset, _lengthAndKind >> KindBits, Kind);
    }
}
