namespace Seedbed.Report.Views;

/// <summary>Names with their values, one a line.</summary>
internal sealed record Facts(IReadOnlyList<(string Name, string Value)> Items) : Block;
