namespace Seedbed.Report.Views;

/// <summary>Numbers as bars of one scale.</summary>
/// <param name="Name">What is named on the left, for the column names of plain output.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Items">The bars.</param>
internal sealed record Bars(string Name, string Unit, IReadOnlyList<(string Label, int Value)> Items) : Block;
