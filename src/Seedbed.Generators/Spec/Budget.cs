using System.Collections.Generic;

namespace Seedbed.Generators.Spec;

/// <summary>
/// Watches over the one limit that a corpus can meet: all string constants of an assembly stand in a heap of 16 MB (ECMA-335 II.24.2.4
/// with tokens of 24 bits), 8,388,608 characters. Beyond it the compiler stops with CS8103, which names no file.
/// </summary>
internal static class Budget
{
    /// <summary>What structure may use of the heap, in characters; the rest is for the strings of the project's own code.</summary>
    public const int Limit = 8_000_000;

    /// <summary>From here on a warning tells that the limit is near.</summary>
    private const int WarnAt = Limit / 10 * 8;

    /// <summary>Takes out the seeds that do not fit.</summary>
    /// <param name="seeds">The seeds, in path order; those that do not fit are removed.</param>
    /// <returns>What there is to report; null while there is room.</returns>
    public static BudgetReport? Keep(List<SeedOutcome> seeds)
    {
        long needed = 0;
        long used = 0;
        int notGenerated = 0;
        string? place = null;
        seeds.RemoveAll(seed =>
        {
            int length = seed.Spec!.Layout.Length + 1;
            needed += length;
            bool fits = used + length <= Limit;
            used += fits ? length : 0;
            if (!fits)
            {
                place = notGenerated++ == 0 ? seed.Spec.File : place;
            }
            else if (notGenerated == 0 && used > WarnAt)
            {
                place ??= seed.Spec.File;
            }

            return !fits;
        });
        return place is null ? null : new BudgetReport(place, needed, notGenerated);
    }
}
