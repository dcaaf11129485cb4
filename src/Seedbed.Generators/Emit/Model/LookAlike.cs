namespace Seedbed
{
    using global::System;

    /// <summary>A line that looks like the header of a comment and is text. Two are equal when place and reason are.</summary>
    public sealed record LookAlike
    {
        private readonly SeedSource _source;

        internal LookAlike(SeedSource source, SourceSpan span, string reason)
        {
            _source = source;
            Span = span;
            Reason = reason;
        }

        /// <summary>Where the line stands.</summary>
        public SourceSpan Span { get; }

        /// <summary>The line.</summary>
        public string Text => _source.Slice(Span);

        /// <summary>Why it is no header, in a few words.</summary>
        public string Reason { get; }

        /// <inheritdoc />
        public bool Equals(LookAlike? other) =>
            ReferenceEquals(this, other) || (other is not null && Span == other.Span && Reason == other.Reason && _source.Equals(other._source));

        /// <inheritdoc />
        public override int GetHashCode() => unchecked((Span.GetHashCode() * 397) ^ StringComparer.Ordinal.GetHashCode(Reason));

        /// <summary>Place, line and reason.</summary>
        public override string ToString() => Span + ": " + Text + ": " + Reason;
    }
}
