namespace Seedbed
{
#if NET8_0_OR_GREATER
    using global::System.Runtime.CompilerServices;
#endif

    /// <summary>Reads digits of four bits, three to a letter. What they say stands in docs/layout.md.</summary>
    internal struct WordDecoder
    {
        /// <summary>The kind of the word that was read last.</summary>
        public WordKind Kind;

        /// <summary>How far the word that was read last stands behind what stands before it.</summary>
        public int Gap;

        /// <summary>Length of the word that was read last.</summary>
        public int Length;

        /// <summary>Whether a sentence begins with the word that was read last.</summary>
        public bool BeginsSentence;

        private const char FirstLetter = '\u4E00';
        private const int DigitBits = 4;
        private const int DigitsInLetter = 3;
        private const int NumberBits = DigitBits - 1;

        private const int Mark = 11;
        private const int NewSentence = 12;
        private const int BehindSpace = 13;

        private readonly string _layout;
        private int _at;
        private int _letter;
        private int _digits;

        public WordDecoder(string layout, int at)
        {
            Kind = default;
            Gap = 0;
            Length = 0;
            BeginsSentence = false;
            _layout = layout;
            _at = at;
            _letter = 0;
            _digits = 0;
        }

        /// <summary>Reads the next word; there must be one.</summary>
#if NET8_0_OR_GREATER
        // Whoever reads a corpus once has read it before the runtime gets around to optimising.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
        public void Read()
        {
            int digit = ReadDigit();
            BeginsSentence = digit == NewSentence;
            if (BeginsSentence)
            {
                digit = ReadDigit();
            }

            if (digit < Mark)
            {
                Kind = WordKind.Word;
                Gap = 1;
                Length = digit + 1;
                return;
            }

            if (digit == Mark)
            {
                Kind = WordKind.Punctuation;
                Gap = 0;
                Length = 1;
                return;
            }

            Gap = digit == BehindSpace ? 1 : ReadNumber();
            Kind = (WordKind)ReadDigit();
            Length = ReadNumber() + 1;
        }

        private int ReadDigit()
        {
            if (_digits == 0)
            {
                _letter = _layout[_at++] - FirstLetter;
                _digits = DigitsInLetter;
            }

            int digit = _letter & ((1 << DigitBits) - 1);
            _letter >>= DigitBits;
            _digits--;
            return digit;
        }

        private int ReadNumber()
        {
            int number = 0;
            for (int shift = 0; ; shift += NumberBits)
            {
                int digit = ReadDigit();
                number |= (digit & ((1 << NumberBits) - 1)) << shift;
                if (digit < 1 << NumberBits)
                {
                    return number;
                }
            }
        }
    }
}
