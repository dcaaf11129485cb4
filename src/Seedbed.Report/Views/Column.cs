namespace Seedbed.Report.Views;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsNumber">Whether its cells are numbers and stand on the right.</param>
/// <param name="IsExcerpt">Whether its cells may be cut in a terminal that is too narrow; they never are in plain output.</param>
internal sealed record Column(string Name, bool IsNumber = false, bool IsExcerpt = false);
