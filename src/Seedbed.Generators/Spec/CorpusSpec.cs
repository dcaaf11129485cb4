using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Seedbed.Generators.Parse;

namespace Seedbed.Generators.Spec;

/// <summary>All seeds together.</summary>
/// <param name="Options">The project's settings.</param>
/// <param name="IsActive">Whether anything is generated.</param>
/// <param name="Seeds">The seeds that are emitted, in path order.</param>
/// <param name="Files">Their files, in the same order.</param>
/// <param name="Failures">The seeds that are not emitted.</param>
/// <param name="Budget">What there is to say about the size of the corpus; null while it is small.</param>
internal sealed record CorpusSpec(
    SeedOptions Options,
    bool IsActive,
    EquatableArray<SeedSpec> Seeds,
    EquatableArray<SeedFile> Files,
    EquatableArray<SeedFailure> Failures,
    BudgetReport? Budget)
{
    /// <summary>Sorts the seeds, so that the order in which the build lists them plays no part, and sets aside those that are no use.</summary>
    public static CorpusSpec Arrange((ImmutableArray<SeedOutcome> Outcomes, SeedOptions Options, BudgetLimits Limits) input, CancellationToken cancellation)
    {
        bool isActive = input.Options.IsEnabled ?? (input.Options.IsModelOnly || input.Outcomes.Length > 0);
        if (!isActive || input.Options.IsModelOnly)
        {
            return new CorpusSpec(input.Options, isActive, default, default, default, Budget: null);
        }

        cancellation.ThrowIfCancellationRequested();
        var failures = new List<SeedFailure>();
        List<SeedOutcome> sorted = [.. input.Outcomes];
        sorted.Sort(static (left, right) => Compare(left.File, right.File));
        List<SeedOutcome> seeds = SetAsideFailures(sorted, failures);
        BudgetReport? budget = Spec.Budget.Keep(seeds, input.Limits);
        return new CorpusSpec(
            input.Options,
            IsActive: true,
            new([.. seeds.Select(static seed => seed.Spec!)]),
            new([.. seeds.Select(static seed => seed.File)]),
            new([.. failures]),
            budget);
    }

    /// <summary>What the index depends on; none where nothing is to be generated.</summary>
    public static IEnumerable<CorpusOutline> GetOutline(CorpusSpec corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return corpus.IsActive && !corpus.Options.IsModelOnly
            ? [new CorpusOutline(corpus.Options.Namespace, corpus.Options.ClassName, new([.. corpus.Seeds.Select(static seed => seed.Outline)]))]
            : [];
    }

    /// <summary>How the project needs the record types.</summary>
    public static ModelAccess GetModel(CorpusSpec corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return corpus switch
        {
            { IsActive: false } => ModelAccess.None,
            { Options.IsInternal: true } => ModelAccess.Internal,
            _ => ModelAccess.Public,
        };
    }

    /// <summary>The seeds that are not emitted.</summary>
    public static IEnumerable<SeedFailure> GetFailures(CorpusSpec corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return corpus.Failures;
    }

    /// <summary>What there is to say about the size of the corpus.</summary>
    public static IEnumerable<BudgetReport> GetBudget(CorpusSpec corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return corpus.Budget is null ? [] : [corpus.Budget];
    }

    private static List<SeedOutcome> SetAsideFailures(List<SeedOutcome> sorted, List<SeedFailure> failures)
    {
        var byId = new Dictionary<string, SeedSpec>(sorted.Count, StringComparer.Ordinal);
        var seeds = new List<SeedOutcome>(sorted.Count);
        foreach (SeedOutcome outcome in sorted)
        {
            if (outcome.Spec is not { } seed)
            {
                failures.Add(outcome.Failure!);
                continue;
            }

            string id = seed.Outline.Id;
            if (!byId.TryGetValue(id, out SeedSpec? first))
            {
                byId.Add(id, seed);
                seeds.Add(outcome);
            }
            else if (first.File != seed.File)
            {
                // The same file twice is no fault: a project may list it once more by hand.
                failures.Add(new SeedFailure(
                    seed.File, seed.Path, $"its id '{id}' is that of '{first.File}' already; rename one of them, or narrow SeedsPattern"));
            }
        }

        return seeds;
    }

    private static int Compare(SeedFile left, SeedFile right)
    {
        int byPath = string.CompareOrdinal(left.Path, right.Path);
        return byPath != 0 ? byPath : string.CompareOrdinal(left.Text.Path, right.Text.Path);
    }
}
