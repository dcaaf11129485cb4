namespace Seedbed.Report.Views;

/// <summary>Things with more to say than a terminal has columns: a table for pipes, an entry each for people.</summary>
/// <param name="Table">The table.</param>
/// <param name="Entries">The same as entries.</param>
internal sealed record Listing(Grid Table, Outline Entries) : Block;
