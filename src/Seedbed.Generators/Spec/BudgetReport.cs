namespace Seedbed.Generators.Spec;

/// <summary>A corpus that comes near to what one assembly can hold, or is too much for it.</summary>
/// <param name="Kind">What there is too much of.</param>
/// <param name="File">The first seed that is not generated or, while all are, the first behind which there is little room.</param>
/// <param name="Needed">What all seeds need.</param>
/// <param name="Limit">What there is room for.</param>
/// <param name="NotGenerated">How many seeds were left out.</param>
internal sealed record BudgetReport(BudgetKind Kind, string File, long Needed, long Limit, int NotGenerated);
