namespace Seedbed.TestKit;

/// <summary>What is true of one comment.</summary>
/// <param name="Ordinal">1-based.</param>
/// <param name="Verified">False where the header says "(not verified)"; null where it says nothing.</param>
/// <param name="PostedAt">Local time as printed, to the minute.</param>
public sealed record GoldComment(
    int Ordinal,
    string Author,
    int HeaderLine,
    IReadOnlyList<int> MetaLines,
    IReadOnlyList<GoldParagraph> Paragraphs,
    bool? Verified,
    string? InReplyTo,
    string? PostedAt);
