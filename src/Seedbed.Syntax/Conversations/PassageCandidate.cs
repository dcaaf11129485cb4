using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>What may be a quotation.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">By what it is told.</param>
/// <param name="Passage">Its words; null until they are needed.</param>
/// <param name="Anchor">Index of the word by which it is looked for, of three that stand together; -1 for one that is too short.</param>
/// <param name="Slot">By what the index knows these.</param>
/// <param name="Context">What stands around it.</param>
internal sealed record PassageCandidate(SourceSpan Span, PassageKind Kind, Passage? Passage, int Anchor, int Slot, PassageContext Context)
{
    /// <summary>Lines of which it is made, each of which may be a quotation by itself if all together are none.</summary>
    public IReadOnlyList<PassageCandidate> Lines { get; init; } = [];

    /// <summary>How else it can be read.</summary>
    public PassageCandidate? Instead { get; init; }
}
