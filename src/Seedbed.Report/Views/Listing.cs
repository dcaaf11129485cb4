namespace Seedbed.Report.Views;

/// <summary>Things with more to say than a terminal has columns: a table for pipes, something else for people.</summary>
/// <param name="Table">The table.</param>
/// <param name="Entries">The same for people.</param>
internal sealed record Listing(Grid Table, Block Entries) : Block;
