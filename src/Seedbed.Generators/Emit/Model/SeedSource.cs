namespace Seedbed
{
    using global::System;
#if NET8_0_OR_GREATER
    using global::System.Buffers;
#endif
    using global::System.IO;
    using global::System.Text;
    using global::System.Threading;

    /// <summary>The file that an article was read from. Two are equal when path and bytes are.</summary>
    public sealed record SeedSource
    {
#if NET8_0_OR_GREATER
        // Longer first texts are decoded by the library, and longer buffers are not kept for others.
        private const int MaxFirstLength = 64 * 1024;
        private const int MaxRentedLength = 1024 * 1024;

        private static int _isFirstRead;

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
            using Stream? stream = _page.Assembly.GetManifestResourceStream(_layout.Resource);
            string? text = stream is null ? null : Read(stream);
            return text is not null && text.Length == Length ? text : throw NotTheFile(text is null);
        }

        private string Read(Stream stream)
        {
            int count = checked((int)stream.Length);
#if NET8_0_OR_GREATER
            if (count > MaxRentedLength)
            {
                var own = new byte[count];
                return Decode(own, Fill(stream, own, count));
            }

            if (count > MaxFirstLength || Interlocked.Exchange(ref _isFirstRead, 1) != 0)
            {
                byte[] rented = ArrayPool<byte>.Shared.Rent(count);
                string text = Decode(rented, Fill(stream, rented, count));
                ArrayPool<byte>.Shared.Return(rented);
                return text;
            }

            // What Encoding.UTF8 loads on its first call takes longer than the rest of a program's start. Later it is the faster one.
            var bytes = new byte[count];
            Fill(stream, bytes, count);
            return FirstText.DecodeOrNull(bytes, Length) ?? Decode(bytes, count);
#else
            var bytes = new byte[count];
            return Decode(bytes, Fill(stream, bytes, count));
#endif
        }

        private InvalidDataException NotTheFile(bool isMissing) => new(
            "The text of '" + Path + "'" + (isMissing ? " is not in " : " in ") + _page.Assembly.GetName().Name
            + (isMissing ? string.Empty : " is not the one its records were made from") + ": rebuild the project that holds the seeds.");

        private static int Fill(Stream stream, byte[] bytes, int count)
        {
            int done = 0;
            int read;
            while (done < count && (read = stream.Read(bytes, done, count - done)) > 0)
            {
                done += read;
            }

            return done;
        }

        // The byte order marks that the C# compiler knows, so that both decode a file to the same text.
        private static string Decode(byte[] bytes, int count)
        {
            if (count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF)
            {
                return Encoding.UTF8.GetString(bytes, 3, count - 3);
            }

            if (count >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
            {
                return Encoding.BigEndianUnicode.GetString(bytes, 2, count - 2);
            }

            return count >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE
                ? Encoding.Unicode.GetString(bytes, 2, count - 2)
                : Encoding.UTF8.GetString(bytes, 0, count);
        }
    }
}
