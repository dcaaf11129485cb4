namespace Seedbed.TestKit.Labels;

/// <summary>What a reader says of one comment.</summary>
/// <param name="Ordinal">1-based.</param>
/// <param name="HeaderLine">The line that names the author.</param>
/// <param name="MetaLines">Other lines of the same header.</param>
/// <param name="Status"><c>notverified</c>, <c>moderator</c> or <c>submitter</c>; null where nothing is said.</param>
/// <param name="InReplyTo">Whom the header or a quotation's line names; null for nobody.</param>
/// <param name="Depth">How deep it stands, 0 for the outermost; null where the page does not show it.</param>
/// <param name="PostedAt">Local time as printed: a day, or to the minute or the second; null where the page does not tell.</param>
public sealed record LabelledComment(
    int Ordinal,
    string Author,
    int HeaderLine,
    IReadOnlyList<int> MetaLines,
    IReadOnlyList<GoldParagraph> Paragraphs,
    string? Status,
    string? InReplyTo,
    int? Depth,
    string? PostedAt);
