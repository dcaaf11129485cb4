namespace Seedbed.Generators.Spec;

/// <summary>A corpus whose structure comes near to what the compiler can hold, or is too much for it.</summary>
/// <param name="File">The first seed that is not generated or, while all are, the first behind which there is little room.</param>
/// <param name="Needed">Characters that the structure of all seeds needs.</param>
/// <param name="NotGenerated">How many seeds were left out.</param>
internal sealed record BudgetReport(string File, long Needed, int NotGenerated);
