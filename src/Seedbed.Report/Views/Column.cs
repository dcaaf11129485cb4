namespace Seedbed.Report.Views;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsNumber">Whether its cells are numbers and stand on the right.</param>
/// <param name="IsText">Whether its cells are running text, which a terminal shows as an excerpt and may wrap.</param>
/// <param name="IsWhole">Whether a terminal shows the running text whole.</param>
internal sealed record Column(string Name, bool IsNumber = false, bool IsText = false, bool IsWhole = false);
