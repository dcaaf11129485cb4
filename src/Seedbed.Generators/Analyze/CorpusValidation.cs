using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Generators.Parse;
using Seedbed.Generators.Spec;
using Seedbed.Syntax;
using Suppression = Seedbed.Syntax.Suppression;

namespace Seedbed.Generators.Analyze;

/// <summary>One look at all seeds of a project together.</summary>
internal sealed class CorpusValidation
{
    private readonly AnalyzerOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly List<(SeedFile File, SeedReading Reading)> _seeds = [];
    private readonly Dictionary<CheckedSeed, SeedFile> _files = [];
    private readonly IReadOnlyList<CorpusFinding> _findings;

    private CorpusValidation(AnalyzerOptions options, CancellationToken cancellation)
    {
        _options = options;
        _cancellation = cancellation;
        var listed = new HashSet<(string File, string Path)>();
        foreach (AdditionalText text in options.AdditionalFiles)
        {
            // The same file twice is no fault: a project may list it once more by hand.
            if (SeedFile.TryRead(text, options.AnalyzerConfigOptionsProvider) is { } file && listed.Add((text.Path, file.Path)))
            {
                var reading = SeedReading.Of(file, text.GetText(cancellation));
                _seeds.Add((file, reading));
                _files[reading.Seed] = file;
            }
        }

        _seeds.Sort(static (left, right) => string.CompareOrdinal(left.File.Path, right.File.Path));
        _findings = [.. CorpusChecks.Run(_files.Keys), .. FindNameConflicts()];
    }

    /// <summary>Looks at a project's seeds.</summary>
    public static CorpusValidation Of(AnalyzerOptions options, CancellationToken cancellation) => new(options, cancellation);

    /// <summary>Reports what is not suppressed, and suppressions that suppress nothing.</summary>
    public void Report(Action<Diagnostic> report)
    {
        AnalyzerConfigOptionsProvider config = _options.AnalyzerConfigOptionsProvider;
        var reporter = new FindingReporter(config, report);
        List<AdditionalText> files = [.. _options.AdditionalFiles.Where(file => SuppressionTable.IsSuppressionFile(file, config))];
        var suppressions = SuppressionTable.Read(files.ToImmutableArray(), _cancellation);
        foreach (CorpusFinding finding in _findings)
        {
            SeedFile file = _files[finding.Seed];
            if (!suppressions.Of(file).Any(suppression => suppression.Matches(finding.Finding, finding.Seed.Document)))
            {
                reporter.Report(
                    finding.Finding, file.Text, finding.Seed.Document.Lines,
                    finding.Other is null ? null : _files[finding.Other].Text, finding.Other?.Document.Lines);
            }
        }

        foreach (AdditionalText file in files)
        {
            ReportUnused(reporter, file);
        }
    }

    private void ReportUnused(FindingReporter reporter, AdditionalText file)
    {
        LineTable lines = LineTable.Read(file.GetText(_cancellation)?.ToString() ?? string.Empty);
        SuppressionFile suppressions = SuppressionTable.ReadFile(file, _cancellation);
        IReadOnlyList<string> messages = GenerationRules.UnusedSuppression.Messages;
        ILookup<string, (SeedFile File, SeedReading Reading)> byId = _seeds.ToLookup(seed => SeedFileName.IdOf(seed.File.Path), StringComparer.Ordinal);
        ILookup<CheckedSeed, Finding> acrossSeeds = _findings.ToLookup(finding => finding.Seed, finding => finding.Finding);
        foreach (Suppression suppression in suppressions.Suppressions)
        {
            bool isUsed = byId[suppression.SeedId].Any(seed => seed.Reading.Findings.Concat(acrossSeeds[seed.Reading.Seed])
                .Any(finding => suppression.Matches(finding, seed.Reading.Document)));
            if (!isUsed)
            {
                string message = byId.Contains(suppression.SeedId)
                    ? Fill(messages[0], suppression.Rule, AnchorOf(suppression))
                    : Fill(messages[1], suppression.Rule, suppression.SeedId);
                reporter.Report(GenerationRules.UnusedSuppression, file, suppression.Span, lines, message);
            }
        }

        foreach (SuppressionMistake mistake in suppressions.Mistakes)
        {
            reporter.Report(GenerationRules.UnusedSuppression, file, mistake.Span, lines, Fill(messages[2], mistake.Reason));
        }
    }

    private IEnumerable<CorpusFinding> FindNameConflicts()
    {
        // Those that are generated: named after the same list, names come out the same.
        List<(SeedFile File, SeedReading Reading)> generated = [.. _seeds
            .Where(static seed => seed.Reading.Bytes is { IsKnown: true } && SeedDescriber.FindFault(seed.File) is null)
            .GroupBy(static seed => SeedFileName.IdOf(seed.File.Path), StringComparer.Ordinal)
            .Select(static group => group.First())];
        string className = SeedOptions.Read(_options.AnalyzerConfigOptionsProvider, _cancellation).ClassName;
        IReadOnlyList<NameConflict> conflicts = FolderTree.FindConflicts(
            className, [.. generated.Select(static seed => new NamedSeed(seed.File.Path, seed.File.Name))]);
        List<string> paths = [.. generated.Select(static seed => seed.File.Path)];
        foreach (NameConflict conflict in conflicts)
        {
            CheckedSeed? other = conflict.Other is null ? null : generated[PlaceOf(paths, conflict.Other)].Reading.Seed;
            yield return new CorpusFinding(generated[PlaceOf(paths, conflict.Path)].Reading.Seed, NameConflictFinding.Of(conflict), other);
        }
    }

    /// <summary>The seed of a path. A folder has no place of its own; its first seed, which follows it in path order, stands for it.</summary>
    private static int PlaceOf(List<string> paths, string path)
    {
        int index = paths.BinarySearch(path, StringComparer.Ordinal);
        return index >= 0 ? index : ~index;
    }

    private static string AnchorOf(Suppression suppression) =>
        suppression.SeedId
        + (suppression.Comment is { } index ? "#c" + index.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Empty)
        + (suppression.Words is { } words ? " \"" + words + "\"" : string.Empty);

    private static string Fill(string message, params string[] arguments) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, message, Array.ConvertAll<string, object>(arguments, static text => VisibleText.Of(text, 160)));
}
