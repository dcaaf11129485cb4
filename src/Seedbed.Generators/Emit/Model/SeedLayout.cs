namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;

    /// <summary>
    /// One document within a page's layout: a line of rows, then a line each for path, resource, title, byline, key, shape, issues and every name that
    /// the rows refer to.
    /// </summary>
    internal sealed class SeedLayout
    {
        private const int FirstName = 7;

        private readonly string _layout;
        private readonly int _start;
        private readonly string[] _lines;

        public SeedLayout(string layout, int start, int end)
        {
            _layout = layout;
            _start = start;
            RowsEnd = layout.IndexOf('\n', start);
            _lines = ReadLines(layout, RowsEnd + 1, end);
        }

        public int RowsEnd { get; }

        /// <summary>SHA-256 of the file, in Base64.</summary>
        public string Sha256 => _layout.Substring(_start, SeedRows.Head.Sha256Length);

        /// <summary>First 16 bytes of the SHA-256 of the body, in Base64.</summary>
        public string Fingerprint =>
            _layout.Substring(_start + SeedRows.Head.Sha256Length, SeedRows.Head.HashLength - SeedRows.Head.Sha256Length);

        public string Path => _lines[0];

        /// <summary>Name of the resource; nothing is written where it is the usual one.</summary>
        public string Resource => _lines[1].Length == 0 ? "seedbed/" + Path : _lines[1];

        public string? Title => NullIfEmpty(_lines[2]);

        public string? Byline => NullIfEmpty(_lines[3]);

        public string? SourceKey => NullIfEmpty(_lines[4]);

        public string Shape => _lines[5];

        public string Issues => _lines[6];

        public SeedRows OpenRows(out SeedRows.Head head) => SeedRows.Open(_layout, _start, RowsEnd, out head);

        /// <summary>A name that the rows refer to by its 0-based index; those of commenters come first.</summary>
        public string Name(int index) => _lines[FirstName + index];

        /// <summary>The path's characters in a layout, without reading anything else.</summary>
        public static string ReadPath(string layout, int start)
        {
            int pathStart = layout.IndexOf('\n', start) + 1;
            return layout.Substring(pathStart, layout.IndexOf('\n', pathStart) - pathStart);
        }

        /// <summary>A path without the extension of its file.</summary>
        public static string IdOf(string path)
        {
            int dot = path.LastIndexOf('.');
            return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
        }

        private static string[] ReadLines(string layout, int start, int end)
        {
            var lines = new List<string>();
            while (start < end)
            {
                int lineEnd = layout.IndexOf('\n', start);
                lines.Add(layout.Substring(start, lineEnd - start));
                start = lineEnd + 1;
            }

            return lines.ToArray();
        }

        private static string? NullIfEmpty(string line) => line.Length == 0 ? null : line;
    }
}
