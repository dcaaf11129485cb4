namespace Seedbed.Report.Views;

/// <summary>A tree. A forest is given in the order in which it is drawn, each entry with its depth, so that no depth is too deep.</summary>
internal sealed record Outline(IReadOnlyList<OutlineEntry> Entries) : Block;
