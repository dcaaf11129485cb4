using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>What stands in quotation marks.</summary>
/// <param name="Parts">The words without the marks: one part, or one in each of several paragraphs.</param>
/// <param name="Kind">Whether it is closed.</param>
/// <param name="Instead">How else it can be read, if nobody wrote it; null if it cannot.</param>
internal sealed record MarkedPassage(IReadOnlyList<SourceSpan> Parts, PassageKind Kind, MarkedPassage? Instead)
{
    /// <summary>From the first part's beginning to the last one's end.</summary>
    public SourceSpan Span => new(Parts[0].Start, Parts[Parts.Count - 1].End);
}
