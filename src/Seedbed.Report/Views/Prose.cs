namespace Seedbed.Report.Views;

/// <summary>Paragraphs of a text, each with the line on which it stands in the seed.</summary>
internal sealed record Prose(IReadOnlyList<Paragraph> Paragraphs) : Block;
