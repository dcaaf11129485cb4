using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Generators.Spec;

/// <summary>Watches over what one assembly holds, because the compiler breaks off without naming a file when it is too much.</summary>
internal sealed class Budget
{
    private const int BytesPerCharacter = 2;

    private readonly Use _structure;
    private readonly Use _size;

    private Budget(BudgetLimits limits)
    {
        _structure = new Use(BudgetKind.Structure, limits.Structure);
        _size = new Use(BudgetKind.Size, limits.Size);
    }

    /// <summary>Takes out the seeds that do not fit.</summary>
    /// <param name="seeds">The seeds, in path order; those that do not fit are removed.</param>
    /// <param name="limits">What there is room for.</param>
    /// <returns>What there is to report; null while there is room.</returns>
    public static BudgetReport? Keep(List<SeedOutcome> seeds, BudgetLimits limits)
    {
        var budget = new Budget(limits);
        var forms = new HashSet<string>(StringComparer.Ordinal);
        int notGenerated = seeds.RemoveAll(seed => !budget.Take(seed.Spec!, forms));
        return budget._structure.ReportLeftOut(notGenerated) ?? budget._size.ReportLeftOut(notGenerated)
            ?? budget._structure.ReportNearLimit() ?? budget._size.ReportNearLimit();
    }

    private bool Take(SeedSpec seed, HashSet<string> forms)
    {
        int structure = LengthOf(seed, forms);
        long size = seed.ByteCount + ((long)structure * BytesPerCharacter);
        bool fits = _structure.Fits(structure, seed) & _size.Fits(size, seed);
        if (fits)
        {
            _structure.Add(structure, seed);
            _size.Add(size, seed);
            forms.UnionWith(seed.IssueForms);
        }

        return fits;
    }

    /// <summary>What a seed adds to its page: its own layout, and the messages that no seed of the page before it has.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="forms">The messages of its page so far.</param>
    private static int LengthOf(SeedSpec seed, HashSet<string> forms)
    {
        if (Paging.IsCut(seed.Outline.PathHash))
        {
            forms.Clear();
        }

        return seed.Layout.Length + seed.Segments.Length + seed.IssueForms.Where(form => !forms.Contains(form)).Sum(static form => form.Length + 1);
    }

    /// <summary>How much of a limit is used.</summary>
    private sealed class Use(BudgetKind kind, long limit)
    {
        private long _needed;
        private long _used;
        private string? _firstLeftOut;
        private string? _firstNearLimit;

        // From four fifths on a warning tells that the limit is near.
        private long WarnAt => limit / 10 * 8;

        public bool Fits(long amount, SeedSpec seed)
        {
            _needed += amount;
            bool fits = _used + amount <= limit;
            _firstLeftOut ??= fits ? null : seed.File;
            return fits;
        }

        public void Add(long amount, SeedSpec seed)
        {
            _used += amount;
            _firstNearLimit = _used > WarnAt ? _firstNearLimit ?? seed.File : null;
        }

        public BudgetReport? ReportLeftOut(int notGenerated) =>
            _firstLeftOut is null ? null : new BudgetReport(kind, _firstLeftOut, _needed, limit, notGenerated);

        public BudgetReport? ReportNearLimit() =>
            _firstNearLimit is null ? null : new BudgetReport(kind, _firstNearLimit, _needed, limit, NotGenerated: 0);
    }
}
