namespace Seedbed
{
    /// <summary>Reads digits of four bits, three to a letter. What they say stands in docs/layout.md.</summary>
    internal struct WordDecoder
    {
        public const int Mark = 11;
        public const int NewSentence = 12;
        public const int BehindSpace = 13;
        public const int Anywhere = 14;
        public const int End = 15;

        private const char FirstLetter = '\u4E00';
        private const int DigitBits = 4;
        private const int DigitsInLetter = 3;
        private const int NumberBits = DigitBits - 1;

        private readonly string _layout;
        private int _at;
        private int _letter;
        private int _digits;

        public WordDecoder(string layout, int at)
        {
            _layout = layout;
            _at = at;
            _letter = 0;
            _digits = 0;
        }

        public int ReadDigit()
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

        public int ReadNumber()
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
