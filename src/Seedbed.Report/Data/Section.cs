namespace Seedbed.Report.Data;

/// <summary>Rows of a result that belong together.</summary>
/// <param name="Heading">What people read above them; null where there is one section only.</param>
/// <param name="What">What a row is, in the singular.</param>
/// <param name="Total">How many rows there are.</param>
/// <param name="Rows">The rows, made when they are asked for; each has as many cells as the result has fields.</param>
internal sealed record Section(string? Heading, string What, int Total, IEnumerable<IReadOnlyList<Cell>> Rows);
