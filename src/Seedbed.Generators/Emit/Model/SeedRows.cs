namespace Seedbed
{
    using global::System;
    using global::System.Text;

    /// <summary>
    /// Reads the rows of one document: numbers in Base64 VLQ (five bits a digit, least significant first, the sixth bit says that another
    /// digit follows), as in source maps but without a sign. The page docs/layout.md describes every row.
    /// </summary>
    internal struct SeedRows
    {
        private readonly string _layout;
        private readonly int _end;
        private readonly int _newlineLength;
        private int _at;
        private int _position;
        private int _line;
        private int _column;

        private SeedRows(string layout, int at, int end, int newlineLength)
        {
            _layout = layout;
            _at = at;
            _end = end;
            _newlineLength = newlineLength;
            _position = 0;
            _line = 1;
            _column = 1;
            Kind = default;
            Span = default;
        }

        /// <summary>What a row describes. The values are part of the layout.</summary>
        internal enum RowKind
        {
            Title = 0,
            Byline = 1,
            Published = 2,
            Paragraph = 3,
            Thread = 4,
            Comment = 5,
            Status = 6,
            Parent = 7,
            Posted = 8,
            EndOfComments = 9,
        }

        /// <summary>The kind of the row that was read last.</summary>
        public RowKind Kind { get; private set; }

        /// <summary>Where what the row describes stands.</summary>
        public SourceSpan Span { get; private set; }

        /// <summary>Reads the numbers before the rows and stands before the first row.</summary>
        public static SeedRows Open(string layout, int start, int end, out Head head)
        {
            var numbers = new SeedRows(layout, start + Head.HashLength, end, 0);
            head = new Head(ref numbers);
            return new SeedRows(layout, numbers._at, end, head.Newline == NewlineStyle.CrLf ? 2 : 1);
        }

        /// <summary>Reads the place that begins every row; what else the row holds is read by the caller.</summary>
        public bool Read()
        {
            if (_at >= _end)
            {
                return false;
            }

            int code = ReadNumber();
            Kind = (RowKind)(code >> 1);
            if ((code & 1) == 0)
            {
                // The usual place: one blank line below what stood before, not indented.
                _position += 2 * _newlineLength;
                _line += 2;
                _column = 1;
            }
            else
            {
                int gap = ReadNumber();
                int lines = ReadNumber();
                _position += gap;
                _line += lines;
                _column = lines == 0 ? _column + gap : ReadNumber();
            }

            int length = ReadNumber();
            Span = new SourceSpan(_position, length, _line, _column);

            // A thread holds the rows that follow; everything else lies before them.
            if (Kind != RowKind.Thread)
            {
                _position += length;
                _column += length;
            }

            return true;
        }

        public int ReadNumber() => checked((int)ReadLong());

        public Timestamp ReadTimestamp(SeedSource source)
        {
            var precision = (TimestampPrecision)ReadNumber();
            if (precision == TimestampPrecision.None)
            {
                return new Timestamp(source, Span, null, null, precision);
            }

            var local = new DateTime(ReadLong() * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);
            int offset = ReadNumber();
            return new Timestamp(source, Span, local, offset == 0 ? null : TimeSpan.FromMinutes(offset - Head.OffsetBias), precision);
        }

        /// <summary>The bytes of unpadded Base64 as lower-case hexadecimal digits.</summary>
        public static string ToHex(string base64, int byteCount)
        {
            var hex = new StringBuilder(byteCount * 2);
            int bits = 0;
            int bitCount = 0;
            foreach (char digit in base64)
            {
                bits = unchecked((bits << 6) | ValueOf(digit));
                bitCount += 6;
                while (bitCount >= 4 && hex.Length < byteCount * 2)
                {
                    bitCount -= 4;
                    hex.Append("0123456789abcdef"[(bits >> bitCount) & 15]);
                }

                bits &= (1 << bitCount) - 1;
            }

            return hex.ToString();
        }

        private long ReadLong() => ReadLong(_layout, ref _at);

        /// <summary>Reads a number that stands anywhere in a layout.</summary>
        internal static long ReadLong(string layout, ref int at)
        {
            long value = 0;
            int shift = 0;
            int digit;
            do
            {
                digit = ValueOf(layout[at++]);
                value |= (long)(digit & 31) << shift;
                shift += 5;
            }
            while (digit >= 32);
            return value;
        }

        private static int ValueOf(char digit) =>
            digit >= 'a' ? digit - 'a' + 26
            : digit >= 'A' ? digit - 'A'
            : digit >= '0' ? digit - '0' + 52
            : digit == '+' ? 62
            : 63;

        /// <summary>The numbers that stand before a document's rows.</summary>
        internal readonly struct Head
        {
            /// <summary>Base64 digits of the SHA-256 of the file.</summary>
            public const int Sha256Length = 43;

            /// <summary>Base64 digits of both hashes, the file's and the 16 bytes of the body's fingerprint.</summary>
            public const int HashLength = Sha256Length + 22;

            /// <summary>What is added to an offset from UTC in minutes, so that 0 can mean none and west of Greenwich needs no sign.</summary>
            public const int OffsetBias = 24 * 60;

            public Head(ref SeedRows numbers)
            {
                Length = numbers.ReadNumber();
                LineCount = numbers.ReadNumber();
                int file = numbers.ReadNumber();
                Newline = (NewlineStyle)(file >> 1);
                HasByteOrderMark = (file & 1) != 0;
                Ordinal = checked((int)(numbers.ReadLong() - 1));
                CommenterCount = numbers.ReadNumber();
            }

            public int Length { get; }

            public int LineCount { get; }

            public NewlineStyle Newline { get; }

            public bool HasByteOrderMark { get; }

            /// <summary>The number in the file's name; -1 when there is none.</summary>
            public int Ordinal { get; }

            /// <summary>How many of the document's names are those of commenters.</summary>
            public int CommenterCount { get; }
        }
    }
}
