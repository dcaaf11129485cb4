namespace Seedbed
{
    using global::System;
    using global::System.Globalization;

    /// <summary>A time as a page prints it. What the page leaves open stays open: most print no zone.</summary>
    public readonly struct Timestamp : IEquatable<Timestamp>
    {
        private readonly SeedSource? _source;

        internal Timestamp(SeedSource source, SourceSpan span, DateTime? local, TimeSpan? offset, TimestampPrecision precision)
        {
            _source = source;
            Span = span;
            Local = local;
            Offset = offset;
            Precision = precision;
        }

        /// <summary>The words of the page, such as <c>Feb 4, 2016 12:10 PM</c>.</summary>
        public string Text => _source is null ? string.Empty : _source.Slice(Span);

        /// <summary>The time in the page's own, unstated zone (its kind is unspecified); null when the words give none, see <see cref="TimestampPrecision.None"/>.</summary>
        public DateTime? Local { get; }

        /// <summary>The offset from UTC; null when the page states none.</summary>
        public TimeSpan? Offset { get; }

        /// <summary>How exactly the time is stated.</summary>
        public TimestampPrecision Precision { get; }

        /// <summary>Where the words stand.</summary>
        public SourceSpan Span { get; }

        /// <summary>Whether two values are the same statement at the same place.</summary>
        public static bool operator ==(Timestamp left, Timestamp right) => left.Equals(right);

        /// <summary>Whether two values are different statements.</summary>
        public static bool operator !=(Timestamp left, Timestamp right) => !left.Equals(right);

        /// <summary>The time in ISO 8601, exactly as precise as it is stated and with an offset only if one is, such as <c>2016-02-04T12:10</c>; null when the words give no time.</summary>
        public string? ToIsoString()
        {
            if (Local is not DateTime local)
            {
                return null;
            }

            string format = Precision == TimestampPrecision.Day ? "yyyy-MM-dd"
                : Precision == TimestampPrecision.Minute ? "yyyy-MM-ddTHH:mm"
                : "yyyy-MM-ddTHH:mm:ss";
            string time = local.ToString(format, CultureInfo.InvariantCulture);
            return Offset is TimeSpan offset && Precision != TimestampPrecision.Day
                ? time + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture)
                : time;
        }

        /// <inheritdoc />
        public bool Equals(Timestamp other) =>
            Span == other.Span && Local == other.Local && Offset == other.Offset && Precision == other.Precision && Equals(_source, other._source);

        /// <inheritdoc />
        public override bool Equals(object? obj) => obj is Timestamp other && Equals(other);

        /// <inheritdoc />
        public override int GetHashCode() => Span.GetHashCode();

        /// <summary>The time in ISO 8601; the page's words when they give no time.</summary>
        public override string ToString() => ToIsoString() ?? Text;
    }
}
