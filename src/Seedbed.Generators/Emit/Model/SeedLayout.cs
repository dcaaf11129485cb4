namespace Seedbed
{
    /// <summary>
    /// One document within a page's layout: hashes and rows with their length before them, then a line each for path, resource, title,
    /// byline, shape, evidence, issues, conversation and every name that the rows refer to. It keeps where they stand, and nothing that it has read.
    /// </summary>
    internal readonly struct SeedLayout
    {
        private const int Sha256Length = 43;
        private const int FingerprintLength = 22;

        private const int PathLine = 0;
        private const int ResourceLine = 1;
        private const int TitleLine = 2;
        private const int BylineLine = 3;
        private const int ShapeLine = 4;
        private const int EvidenceLine = 5;
        private const int IssuesLine = 6;
        private const int ConversationLine = 7;
        private const int FirstName = 8;

        /// <summary>The layout of all the page's documents.</summary>
        public readonly string Page;

        /// <summary>Where the document's rows end in it.</summary>
        public readonly int RowsEnd;

        /// <summary>How many characters stand between two things in the usual place.</summary>
        public readonly int UsualGap;

        private readonly int _start;
        private readonly int _rowsStart;

        public SeedLayout(string page, int start)
        {
            Page = page;
            int at = start;
            int length = (int)SeedNumber.Read(page, ref at);
            _start = at;
            _rowsStart = at + Sha256Length + FingerprintLength;
            RowsEnd = at + length;
            var head = new SeedHead(page, ref _rowsStart);
            UsualGap = head.Newline == NewlineStyle.CrLf ? 4 : 2;
        }

        /// <summary>SHA-256 of the file, in Base64.</summary>
        public string Sha256 => Page.Substring(_start, Sha256Length);

        /// <summary>First 16 bytes of the SHA-256 of the body, in Base64.</summary>
        public string Fingerprint => Page.Substring(_start + Sha256Length, FingerprintLength);

        public string Path => Line(PathLine);

        /// <summary>Name of the resource; nothing is written where it is the usual one.</summary>
        public string Resource => Page[StartOf(ResourceLine)] == '\n' ? "seedbed/" + Line(PathLine) : Line(ResourceLine);

        public string? Title => NullIfEmpty(Line(TitleLine));

        public string Byline => Line(BylineLine);

        public string Shape => Line(ShapeLine);

        /// <summary>Why the thread was read by its shape.</summary>
        public string Evidence => Line(EvidenceLine);

        public string Issues => Line(IssuesLine);

        /// <summary>What comments quote and whom they name.</summary>
        public string Conversation => Line(ConversationLine);

        /// <summary>Before the first row.</summary>
        public SeedPlace FirstRow => new SeedPlace { At = _rowsStart, Line = 1, Column = 1 };

        public SeedHead ReadHead()
        {
            int at = _start + Sha256Length + FingerprintLength;
            return new SeedHead(Page, ref at);
        }

        /// <summary>The names that the rows refer to by their 0-based indices; those of commenters come first.</summary>
        public string[] ReadNames(int count)
        {
            var names = new string[count];
            int start = StartOf(FirstName);
            for (int i = 0; i < count; i++)
            {
                int end = EndOfLine(Page, start);
                names[i] = Page.Substring(start, end - start);
                start = end + 1;
            }

            return names;
        }

        /// <summary>The path's characters in a layout, without reading anything else.</summary>
        public static string ReadPath(string layout, int start)
        {
            int length = (int)SeedNumber.Read(layout, ref start);
            start += length;
            return layout.Substring(start, EndOfLine(layout, start) - start);
        }

        /// <summary>A path without the extension of its file.</summary>
        public static string IdOf(string path)
        {
            int dot = path.LastIndexOf('.');
            return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
        }

        private string Line(int index)
        {
            int start = StartOf(index);
            return Page.Substring(start, EndOfLine(Page, start) - start);
        }

        private int StartOf(int line)
        {
            int start = RowsEnd;
            for (int i = 0; i < line; i++)
            {
                start = EndOfLine(Page, start) + 1;
            }

            return start;
        }

        // By hand: what IndexOf loads on its first call takes longer than a program's start needs for a document, and lines are short.
        private static int EndOfLine(string layout, int start)
        {
            while (layout[start] != '\n')
            {
                start++;
            }

            return start;
        }

        private static string? NullIfEmpty(string line) => line.Length == 0 ? null : line;
    }
}
