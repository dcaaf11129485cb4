namespace Seedbed.Report.Views;

/// <summary>A table. Every row has as many cells as there are columns.</summary>
internal sealed record Grid(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;
