using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Syntax;

namespace Seedbed.Generators.Parse;

/// <summary>What a project wants to be told no more: the places in <c>seeds.suppress</c> and the findings in <c>seeds.baseline</c>.</summary>
internal sealed class KnownFindings
{
    private readonly SuppressionTable _suppressions;
    private readonly IReadOnlyList<Baseline> _baselines;

    private KnownFindings(SuppressionTable suppressions, IReadOnlyList<Baseline> baselines)
    {
        _suppressions = suppressions;
        _baselines = baselines;
    }

    /// <summary>Reads the files; of each kind there is one, or none.</summary>
    public static KnownFindings Read(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider config, CancellationToken cancellation) => new(
        SuppressionTable.Read(SeedRole.Find(files, config, SeedRole.Suppressions), cancellation),
        [.. SeedRole.Find(files, config, SeedRole.Baseline).Select(file => ReadBaseline(file, cancellation))]);

    /// <summary>Reads a baseline; one that cannot be read says nothing, and the compiler says so.</summary>
    public static Baseline ReadBaseline(AdditionalText file, CancellationToken cancellation) =>
        Baseline.Read(file.GetText(cancellation)?.ToString() ?? string.Empty, RuleDescriptors.CanBeSuppressed);

    /// <summary>What rules about single seeds have to tell of a seed.</summary>
    public IEnumerable<Finding> FilterNew(SeedFile file, SeedReading reading) => _baselines.Count == 0
        ? FilterUnsuppressed(file, reading.Seed, reading.Findings)
        : FindingList.Cut(FilterNew(file, reading.Seed, reading.AllFindings));

    /// <summary>The findings that are to be told.</summary>
    /// <param name="file">The seed.</param>
    /// <param name="seed">What was read from it.</param>
    /// <param name="findings">Findings in it: all of each of their rules, in the order of the text.</param>
    public IEnumerable<Finding> FilterNew(SeedFile file, CheckedSeed seed, IEnumerable<Finding> findings) =>
        _baselines.Aggregate(FilterUnsuppressed(file, seed, findings), (left, baseline) => baseline.FilterNew(seed, left));

    /// <summary>The findings that <c>seeds.suppress</c> does not name.</summary>
    public IEnumerable<Finding> FilterUnsuppressed(SeedFile file, CheckedSeed seed, IEnumerable<Finding> findings) =>
        new SeedTask(file, _suppressions.Of(file)).Filter(seed.Document, findings);
}
