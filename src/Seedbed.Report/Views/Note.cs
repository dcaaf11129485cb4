namespace Seedbed.Report.Views;

/// <summary>A sentence about what stands above it.</summary>
internal sealed record Note(string Text) : Block;
