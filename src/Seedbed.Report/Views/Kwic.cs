namespace Seedbed.Report.Views;

/// <summary>Places of a term, one below the other with the term in one column (key word in context).</summary>
/// <param name="Lines">The places.</param>
internal sealed record Kwic(IReadOnlyList<KwicLine> Lines) : Block;
