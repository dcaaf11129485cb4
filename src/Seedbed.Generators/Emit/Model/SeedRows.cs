namespace Seedbed
{
    using global::System;

    /// <summary>Reads the rows of one document. The page docs/layout.md describes every row.</summary>
    internal struct SeedRows
    {
        /// <summary>What is added to an offset from UTC in minutes, so that 0 can mean none and west of Greenwich needs no sign.</summary>
        private const int OffsetBias = 24 * 60;

        private const int LengthBetweenParagraphs = 2;

        /// <summary>The kind of the row that was read last.</summary>
        public RowKind Kind;

        /// <summary>Length of what the row describes.</summary>
        public int Length;

        /// <summary>Before the row that was read last; behind all of them when there was no more.</summary>
        public SeedPlace Before;

        /// <summary>Behind what was read last.</summary>
        public SeedPlace Here;

        // Fields and few methods: each method that is run costs a start more than all the rows of a document.
        private readonly string _layout;
        private readonly int _end;
        private readonly int _usualGap;

        /// <summary>Takes up reading at a place; there are no rows at the default one.</summary>
        public SeedRows(in SeedLayout layout, SeedPlace place)
        {
            Kind = default;
            Length = 0;
            Before = place;
            Here = place;
            _layout = layout.Page;
            _end = place.At == 0 ? 0 : layout.RowsEnd;
            _usualGap = layout.UsualGap;
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
            Subject = 10,
            Subtitle = 11,
            Edge = 12,
        }

        /// <summary>Where what the row describes begins. A thread holds the rows that follow; everything else lies before them.</summary>
        public int Start => Kind == RowKind.Thread ? Here.Position : Here.Position - Length;

        /// <summary>Where what the row describes stands.</summary>
        public SourceSpan Span => new SourceSpan(Start, Length, Here.Line, Here.Column - Here.Position + Start);

        /// <summary>Reads what begins every row, the kind and the place; what else the row holds is read by the caller.</summary>
        public bool Read()
        {
            Before = Here;
            if (Here.At >= _end)
            {
                return false;
            }

            long code = SeedNumber.Read(_layout, ref Here.At);
            Kind = (RowKind)((code >> 1) & 15);
            Length = (int)(code >> 5);
            if ((code & 1) == 0)
            {
                // The usual place: one blank line below what stood before, not indented.
                Here.Position += _usualGap;
                Here.Line += 2;
                Here.Column = 1;
            }
            else
            {
                // Zigzag: what stands above the row before, such as the text above a comment's header, is as near as what stands below.
                int gap = ReadNumber();
                gap = (gap >> 1) ^ -(gap & 1);
                int lines = ReadNumber();
                lines = (lines >> 1) ^ -(lines & 1);
                Here.Position += gap;
                Here.Line += lines;
                Here.Column = lines == 0 ? Here.Column + gap : ReadNumber();
            }

            if (Kind != RowKind.Thread)
            {
                Here.Position += Length;
                Here.Column += Length;
            }

            return true;
        }

        /// <summary>Reads on to the next paragraph, whose number of words is read by the caller; false where paragraphs end that belong together.</summary>
        public bool ReadParagraph() => Read() && (Kind == RowKind.Paragraph || ReadTo(RowKind.Paragraph));

        /// <summary>Reads on to the next row of a kind among those about the same article or comment; false if a paragraph or their end comes first.</summary>
        public bool Find(RowKind kind) => Read() && (Kind == kind || ReadTo(kind));

        /// <summary>Reads over the paragraphs that are left, up to the next thing that is not of the same article or comment.</summary>
        /// <param name="textLength">Length of the text that joins them by blank lines.</param>
        /// <param name="wordCount">How many words they have.</param>
        public void SumParagraphs(out int textLength, out int wordCount)
        {
            textLength = 0;
            wordCount = 0;
            while (ReadParagraph())
            {
                textLength += Length + (textLength == 0 ? 0 : LengthBetweenParagraphs);
                wordCount += ReadNumber();
            }
        }

        /// <summary>Reads over the rows of a comment that are left, up to the next thing that is not of it.</summary>
        /// <param name="header">Where the row stands that was read last, that of its header line.</param>
        /// <returns>From the first of what the rows describe to the last of it: a comment's header may stand below its text, or around it.</returns>
        public SourceSpan ReadExtent(SourceSpan header)
        {
            SourceSpan first = header;
            int end = header.End;
            while (Read() && (Kind == RowKind.Paragraph || SkipDetail()))
            {
                first = Start < first.Start ? Span : first;
                end = Here.Position > end ? Here.Position : end;
                if (Kind == RowKind.Paragraph)
                {
                    ReadNumber();
                }
            }

            return new SourceSpan(first.Start, end - first.Start, first.Line, first.Column);
        }

        public int ReadNumber() => (int)SeedNumber.Read(_layout, ref Here.At);

        public Timestamp ReadTimestamp(SeedSource source)
        {
            var precision = (TimestampPrecision)ReadNumber();
            if (precision == TimestampPrecision.None)
            {
                return new Timestamp(source, Span, null, null, precision);
            }

            var local = new DateTime(SeedNumber.Read(_layout, ref Here.At) * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);
            int offset = ReadNumber();
            return new Timestamp(source, Span, local, offset == 0 ? null : TimeSpan.FromMinutes(offset - OffsetBias), precision);
        }

        private bool ReadTo(RowKind kind)
        {
            while (SkipDetail())
            {
                if (!Read())
                {
                    return false;
                }

                if (Kind == kind)
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Reads over the numbers of a row that says something about an article or a comment, and not where its text or another thing begins.</summary>
        private bool SkipDetail()
        {
            switch (Kind)
            {
                case RowKind.Title:
                case RowKind.Byline:
                case RowKind.Subject:
                case RowKind.Subtitle:
                case RowKind.Edge:
                    return true;
                case RowKind.Status:
                    ReadNumber();
                    return true;
                case RowKind.Parent:
                    ReadNumber();
                    ReadNumber();
                    return true;
                case RowKind.Published:
                case RowKind.Posted:
                    if (ReadNumber() != 0)
                    {
                        SeedNumber.Read(_layout, ref Here.At);
                        ReadNumber();
                    }

                    return true;
                default:
                    return false;
            }
        }
    }
}
