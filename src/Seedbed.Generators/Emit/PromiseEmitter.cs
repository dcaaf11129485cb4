using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Seedbed.Generators.Analyze;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Emit;

/// <summary>
/// Writes what <c>seeds.lock</c> and <c>seeds.baseline</c> are to hold, as remarks in files that look like code: the only way in which a
/// compiler hands anything to the build. The targets <c>UpdateSeedsLock</c> and <c>UpdateSeedsBaseline</c> ask for it and take the remarks out.
/// </summary>
internal static class PromiseEmitter
{
    // White space at the ends of a line would not outlive the build's reading of it.
    private const string LineStart = "//|";
    private const string LineEnd = "|\n";

    /// <summary>Whether the build asks; in all other builds nothing depends on what else goes in.</summary>
    public static IEnumerable<AnalyzerConfigOptionsProvider> FindRequest(AnalyzerConfigOptionsProvider config, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return config.GlobalOptions.TryGetValue("build_property.SeedsUpdate", out string? value) && value == "true" ? [config] : [];
    }

    /// <summary>What goes in, under names.</summary>
    public static PromiseRequest Join(
        ((AnalyzerConfigOptionsProvider Config, ImmutableArray<AdditionalText> Files) Left, Compilation Compilation) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new PromiseRequest(input.Left.Config, input.Left.Files, input.Compilation);
    }

    /// <summary>Emits both files, and what the first changes.</summary>
    public static void Emit(SourceProductionContext context, PromiseRequest request)
    {
        var corpus = CorpusReading.Read(request.Files, request.Config, context.CancellationToken);
        string[] lines = [.. LockFile.Write(corpus.Seeds
            .Where(static seed => seed.Reading.Bytes?.Checksum is not null)
            .Select(static seed => (seed.File.Path, (IReadOnlyList<byte>)seed.Reading.Bytes!.Checksum!.Value)))];
        Add(context, "Seeds.Lock.g.cs", lines);
        Add(context, "Seeds.LockChanges.g.cs", [LockChanges.Describe(ReadLock(request, context.CancellationToken), LockFile.Read(string.Join("\n", lines)))]);
        Add(context, "Seeds.Baseline.g.cs", Baseline.Write(FindKnown(corpus, request, context.CancellationToken)));
    }

    private static LockFile ReadLock(PromiseRequest request, CancellationToken cancellation) => LockFile.Read(string.Join(
        "\n", SeedRole.Find(request.Files, request.Config, SeedRole.Lock).Select(file => file.GetText(cancellation)?.ToString() ?? string.Empty)));

    /// <summary>What a build reports today: neither what is suppressed, nor what is hidden or turned off.</summary>
    private static IEnumerable<KnownFinding> FindKnown(CorpusReading corpus, PromiseRequest request, CancellationToken cancellation)
    {
        var known = KnownFindings.Read(request.Files, request.Config, cancellation);
        var severities = new EffectiveSeverity(request.Config, request.Compilation.Options, cancellation);
        string className = SeedOptions.Read(request.Config, cancellation).ClassName;
        ILookup<CheckedSeed, Finding> across = CorpusAnalyzer.FindAcross(corpus, className).ToLookup(static finding => finding.Seed, static finding => finding.Finding);
        return corpus.Seeds.SelectMany(seed => known
            .FilterUnsuppressed(seed.File, seed.Reading.Seed, seed.Reading.AllFindings.Concat(across[seed.Reading.Seed]))
            .Where(finding => RuleDescriptors.CanBeSuppressed(finding.Rule.Id) && severities.IsReported(finding.Rule, seed.File.Text))
            .Select(finding => KnownFinding.Of(finding, seed.Reading.Seed)));
    }

    private static void Add(SourceProductionContext context, string name, IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (string line in lines)
        {
            text.Append(LineStart).Append(line).Append(LineEnd);
        }

        context.AddSource(name, SourceText.From(text.ToString(), Encoding.UTF8));
    }
}
