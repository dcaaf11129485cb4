namespace Seedbed
{
    using global::System;
    using global::System.IO;
    using global::System.Text;
    using global::System.Threading;

    /// <summary>The file that an article was read from. Two are equal when path and bytes are.</summary>
    public sealed record SeedSource
    {
#if NET8_0_OR_GREATER
        private static int _isFirstDecoded;

#endif
        private readonly SeedPage _page;
        private readonly SeedLayout _layout;
        private string? _path;
        private string? _sha256;
        private string? _text;

        internal SeedSource(SeedPage page, SeedLayout layout)
        {
            _page = page;
            _layout = layout;
        }

        /// <summary>The file's path below the seeds folder, with <c>/</c> between folders.</summary>
        public string Path
        {
            get
            {
                string? path = Volatile.Read(ref _path);
                return path ?? Interlocked.CompareExchange(ref _path, path = _layout.Path, null) ?? path;
            }
        }

        /// <summary>SHA-256 of the file's bytes, as 64 lower-case hexadecimal digits.</summary>
        public string Sha256 => _sha256 ??= SeedNumber.ToHex(_layout.Sha256, 32);

        /// <summary>Length of the decoded text in UTF-16 units, without byte order mark.</summary>
        public int Length => _layout.ReadHead().Length;

        /// <summary>Number of lines; an empty seed has none, and an unterminated last line counts.</summary>
        public int LineCount => _layout.ReadHead().LineCount;

        /// <summary>How the lines end.</summary>
        public NewlineStyle Newline => _layout.ReadHead().Newline;

        /// <summary>Whether the file begins with a byte order mark.</summary>
        public bool HasByteOrderMark => _layout.ReadHead().HasByteOrderMark;

        /// <summary>The whole file, decoded, without byte order mark. Made on first use and kept.</summary>
        /// <exception cref="InvalidDataException">The assembly's resource is not the file that the records were generated from.</exception>
        public string Text
        {
            get
            {
                string? text = Volatile.Read(ref _text);
                return text ?? Interlocked.CompareExchange(ref _text, text = Load(), null) ?? text;
            }
        }

        /// <inheritdoc />
        public bool Equals(SeedSource? other) =>
            ReferenceEquals(this, other) || (other is not null && Path == other.Path && Sha256 == other.Sha256);

        /// <inheritdoc />
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

        /// <summary>The file's path.</summary>
        public override string ToString() => Path;

        internal string Slice(SourceSpan span) => Text.Substring(span.Start, span.Length);

        private string Load()
        {
            using Stream? stream = _page.Assembly.GetManifestResourceStream(_layout.Resource ?? "seedbed/" + Path);
            if (stream is null)
            {
                throw new InvalidDataException("The text of '" + Path + "' is not in " + _page.Assembly.GetName().Name + ": rebuild the project that holds the seeds.");
            }

            string text = Decode(ReadAll(stream));
            if (text.Length != Length)
            {
                throw new InvalidDataException("The text of '" + Path + "' in " + _page.Assembly.GetName().Name + " is not the one its records were made from: rebuild the project that holds the seeds.");
            }

            return text;
        }

        private static byte[] ReadAll(Stream stream)
        {
            var bytes = new byte[checked((int)stream.Length)];
            int count = 0;
            int read;
            while (count < bytes.Length && (read = stream.Read(bytes, count, bytes.Length - count)) > 0)
            {
                count += read;
            }

            return bytes;
        }

        // The byte order marks that the C# compiler knows, so that both decode a file to the same text.
        private string Decode(byte[] bytes)
        {
            if (bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF)
            {
                return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
            }

            if (bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
            {
                return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
            }

            if (bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
            {
                return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
            }

#if NET8_0_OR_GREATER
            // What Encoding.UTF8 loads on its first call takes longer than the rest of a program's start. Later it is the faster one.
            if (Interlocked.Exchange(ref _isFirstDecoded, 1) == 0 && FirstText.DecodeOrNull(bytes, Length) is string first)
            {
                return first;
            }
#endif
            return Encoding.UTF8.GetString(bytes);
        }
    }
}
