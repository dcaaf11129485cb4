namespace Seedbed.Report.Html.Parts;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="IsNumber">Whether its cells are numbers, which stand at the right.</param>
internal sealed record TableColumn(string Name, bool IsNumber = false);
