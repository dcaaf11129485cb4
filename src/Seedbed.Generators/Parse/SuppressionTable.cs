using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Seedbed.Generators.Spec;
using Seedbed.Syntax;
using Suppression = Seedbed.Syntax.Suppression;

namespace Seedbed.Generators.Parse;

/// <summary>What <c>seeds.suppress</c> says, by seed.</summary>
internal sealed class SuppressionTable
{
    private readonly Dictionary<string, EquatableArray<Suppression>> _bySeed;

    private SuppressionTable(IEnumerable<Suppression> suppressions) =>
        _bySeed = suppressions.GroupBy(static suppression => suppression.SeedId, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => new EquatableArray<Suppression>([.. group]), StringComparer.Ordinal);

    /// <summary>The file, if the build marked it as one of suppressions.</summary>
    public static IEnumerable<AdditionalText> FindFile((AdditionalText Text, AnalyzerConfigOptionsProvider Config) file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return SeedRole.Has(file.Text, file.Config, SeedRole.Suppressions) ? [file.Text] : [];
    }

    /// <summary>Reads the files; there is one, or none.</summary>
    public static SuppressionTable Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        new(files.SelectMany(file => ReadFile(file, cancellation).Suppressions));

    /// <summary>Reads a file; one that cannot be read says nothing, and the compiler says so.</summary>
    public static SuppressionFile ReadFile(AdditionalText file, CancellationToken cancellation)
    {
        SourceText? text = file.GetText(cancellation);
        return SuppressionFile.Read(text?.ToString() ?? string.Empty, RuleDescriptors.CanBeSuppressed);
    }

    /// <summary>A seed with what is suppressed in it, so that a change of the file reaches only the seeds that it names.</summary>
    public static SeedTask Assign((SeedFile File, SuppressionTable Table) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new SeedTask(input.File, input.Table.Of(input.File));
    }

    /// <summary>What is suppressed in a seed.</summary>
    public EquatableArray<Suppression> Of(SeedFile file) =>
        _bySeed.TryGetValue(SeedFileName.IdOf(file.Path), out EquatableArray<Suppression> found) ? found : default;
}
