namespace Seedbed
{
    using global::System;
    using global::System.Globalization;

    /// <summary>A place in a seed: a half-open range of its decoded text, and the line and column at which it begins.</summary>
    public readonly struct SourceSpan : IEquatable<SourceSpan>
    {
        internal SourceSpan(int start, int length, int line, int column)
        {
            Start = start;
            Length = length;
            Line = line;
            Column = column;
        }

        /// <summary>0-based position of the first UTF-16 unit; the byte order mark does not count.</summary>
        public int Start { get; }

        /// <summary>Number of UTF-16 units.</summary>
        public int Length { get; }

        /// <summary>0-based position behind the last UTF-16 unit.</summary>
        public int End => Start + Length;

        /// <summary>1-based line of <see cref="Start"/>.</summary>
        public int Line { get; }

        /// <summary>1-based column of <see cref="Start"/> in UTF-16 units; a tab counts as one.</summary>
        public int Column { get; }

        /// <summary>Whether two spans are the same place.</summary>
        public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

        /// <summary>Whether two spans are different places.</summary>
        public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);

        /// <inheritdoc />
        public bool Equals(SourceSpan other) =>
            Start == other.Start && Length == other.Length && Line == other.Line && Column == other.Column;

        /// <inheritdoc />
        public override bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

        /// <inheritdoc />
        public override int GetHashCode() => unchecked((Start * 397) ^ Length);

        /// <summary>The place as compilers print it: <c>(line,column)</c>.</summary>
        public override string ToString() => string.Format(CultureInfo.InvariantCulture, "({0},{1})", Line, Column);
    }
}
