namespace Seedbed.Syntax;

/// <summary>A half-open range of a document's text: <see cref="Start"/> belongs to it, <see cref="End"/> does not.</summary>
/// <param name="Start">0-based position of the first UTF-16 unit.</param>
/// <param name="End">0-based position behind the last UTF-16 unit; never less than <paramref name="Start"/>.</param>
public readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span covers no text.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>Whether <paramref name="other"/> lies within this span; both ends may touch.</summary>
    public bool Contains(SourceSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The text that the span covers.</summary>
    /// <param name="text">The document's whole text.</param>
    public string Of(string text) => text.Substring(Start, Length);
}
