namespace Seedbed
{
    using global::System;

    /// <summary>The line that names an article's author.</summary>
    public readonly struct Byline : IEquatable<Byline>
    {
        internal Byline(string name, SourceSpan span)
        {
            Name = name;
            Span = span;
        }

        /// <summary>The author's name.</summary>
        public string Name { get; }

        /// <summary>Where the name stands.</summary>
        public SourceSpan Span { get; }

        /// <summary>Whether two bylines are equal.</summary>
        public static bool operator ==(Byline left, Byline right) => left.Equals(right);

        /// <summary>Whether two bylines differ.</summary>
        public static bool operator !=(Byline left, Byline right) => !left.Equals(right);

        /// <inheritdoc />
        public bool Equals(Byline other) => Name == other.Name && Span == other.Span;

        /// <inheritdoc />
        public override bool Equals(object? obj) => obj is Byline other && Equals(other);

        /// <inheritdoc />
        public override int GetHashCode() => Span.GetHashCode();

        /// <summary>The author's name.</summary>
        public override string ToString() => Name ?? string.Empty;
    }
}
