using System;
using System.Collections.Generic;
using System.Linq;

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
        var kept = new List<SeedOutcome>(seeds.Count);
        var forms = new HashSet<string>(StringComparer.Ordinal);
        string? firstLeftOut = null;
        string? firstNearLimit = null;
        foreach (SeedOutcome seed in seeds)
        {
            SeedSpec spec = seed.Spec!;
            int length = LengthOf(spec, forms);
            needed += length;
            if (used + length > Limit)
            {
                firstLeftOut ??= spec.File;
                continue;
            }

            used += length;
            firstNearLimit = used > WarnAt ? firstNearLimit ?? spec.File : null;
            kept.Add(seed);
        }

        int leftOut = seeds.Count - kept.Count;
        seeds.Clear();
        seeds.AddRange(kept);
        return (firstLeftOut ?? firstNearLimit) is { } file ? new BudgetReport(file, needed, leftOut) : null;
    }

    /// <summary>What a seed adds to its page: its own layout, and the messages that no seed of the page before it has.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="forms">The messages of its page so far.</param>
    private static int LengthOf(SeedSpec seed, HashSet<string> forms)
    {
        if (Paging.IsHead(seed.Path))
        {
            forms.Clear();
        }

        return seed.Layout.Length + 1 + seed.IssueForms.Where(forms.Add).Sum(static form => form.Length + 1);
    }
}
