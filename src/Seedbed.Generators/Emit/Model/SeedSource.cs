namespace Seedbed
{
    using global::System;
    using global::System.IO;
    using global::System.Reflection;
    using global::System.Text;
    using global::System.Threading;

    /// <summary>The file that an article was read from. Two are equal when path and bytes are.</summary>
    public sealed record SeedSource
    {
        private readonly Assembly _assembly;
        private readonly string _resource;
        private readonly string _hash;
        private string? _sha256;
        private string? _text;

        internal SeedSource(Assembly assembly, string path, string resource, string hash, SeedRows.Head head)
        {
            _assembly = assembly;
            _resource = resource;
            _hash = hash;
            Path = path;
            Length = head.Length;
            LineCount = head.LineCount;
            Newline = head.Newline;
            HasByteOrderMark = head.HasByteOrderMark;
        }

        /// <summary>The file's path below the seeds folder, with <c>/</c> between folders.</summary>
        public string Path { get; }

        /// <summary>SHA-256 of the file's bytes, as 64 lower-case hexadecimal digits.</summary>
        public string Sha256 => _sha256 ??= SeedRows.ToHex(_hash, 32);

        /// <summary>Length of the decoded text in UTF-16 units, without byte order mark.</summary>
        public int Length { get; }

        /// <summary>Number of lines; an empty seed has none, and an unterminated last line counts.</summary>
        public int LineCount { get; }

        /// <summary>How the lines end.</summary>
        public NewlineStyle Newline { get; }

        /// <summary>Whether the file begins with a byte order mark.</summary>
        public bool HasByteOrderMark { get; }

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
            ReferenceEquals(this, other) || (other is not null && Path == other.Path && _hash == other._hash);

        /// <inheritdoc />
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

        /// <summary>The file's path.</summary>
        public override string ToString() => Path;

        internal string Slice(SourceSpan span) => Text.Substring(span.Start, span.Length);

        private string Load()
        {
            using Stream? stream = _assembly.GetManifestResourceStream(_resource);
            if (stream is null)
            {
                throw new InvalidDataException("The text of '" + Path + "' is not in " + _assembly.GetName().Name + ": rebuild the project that holds the seeds.");
            }

            string text = Decode(ReadAll(stream));
            if (text.Length != Length)
            {
                throw new InvalidDataException("The text of '" + Path + "' in " + _assembly.GetName().Name + " is not the one its records were made from: rebuild the project that holds the seeds.");
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
        private static string Decode(byte[] bytes)
        {
            if (bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF)
            {
                return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
            }

            if (bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
            {
                return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
            }

            return bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE
                ? Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2)
                : Encoding.UTF8.GetString(bytes);
        }
    }
}
