namespace Seedbed
{
    /// <summary>A word without its paragraph, in eight bytes: a paragraph's words are kept once they are asked for.</summary>
    internal readonly struct PackedWord
    {
        private const int KindMask = 3;
        private const int SentenceBit = 4;
        private const int LengthShift = 3;

        private readonly int _offset;
        private readonly int _rest;

        public PackedWord(int offset, int length, WordKind kind, bool beginsSentence)
        {
            _offset = offset;
            _rest = (length << LengthShift) | (int)kind | (beginsSentence ? SentenceBit : 0);
        }

        /// <summary>0-based position in the paragraph.</summary>
        public int Offset => _offset;

        /// <summary>0-based position in the paragraph behind it.</summary>
        public int End => _offset + (_rest >> LengthShift);

        public WordKind Kind => (WordKind)(_rest & KindMask);

        /// <summary>Whether a sentence begins with it that is not the first.</summary>
        public bool BeginsSentence => (_rest & SentenceBit) != 0;

        public Word In(Paragraph paragraph) => new Word(paragraph, _offset, _rest >> LengthShift, Kind);
    }
}
