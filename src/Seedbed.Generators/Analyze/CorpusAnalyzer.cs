using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>Reports what the rules find across seeds, and suppressions that suppress nothing, when the compilation ends.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.Of(RuleDescriptors.AcrossSeeds);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        AnalyzerConfigOptionsProvider config = context.Options.AnalyzerConfigOptionsProvider;
        var options = SeedOptions.Read(config, context.CancellationToken);
        if (options.IsEnabled == false)
        {
            return;
        }

        ImmutableArray<AdditionalText> files = context.Options.AdditionalFiles;
        var corpus = CorpusReading.Read(files, config, context.CancellationToken);
        IReadOnlyList<CorpusFinding> findings = FindAcross(corpus, options.ClassName);
        var reporter = new FindingReporter(config, context.ReportDiagnostic);
        ReportNew(findings, corpus, KnownFindings.Read(files, config, context.CancellationToken), reporter);

        // What the project says about its seeds is checked in turn.
        var suppressions = new SuppressionAudit(corpus, findings, reporter);
        var command = new UpdateCommand(config, context.CancellationToken);
        var baseline = new BaselineAudit(corpus, findings, command.Baseline, reporter);
        foreach (AdditionalText file in files)
        {
            switch (SeedFile.Metadata(config.GetOptions(file), SeedRole.Name))
            {
                case SeedRole.Suppressions:
                    suppressions.Report(file, context.CancellationToken);
                    break;
                case SeedRole.Baseline:
                    baseline.Report(file, context.CancellationToken);
                    break;
                case SeedRole.Lock:
                    LockAudit.Report(file, corpus, command.Lock, reporter, context.CancellationToken);
                    break;
            }
        }

        ExpectationAudit.Report(corpus, config, reporter);
        ImmutableArray<AdditionalText> configs = SeedRole.Find(files, config, SeedRole.Config);
        new ArticleCountAudit(corpus, SeedOptions.ReadRoot(config), reporter).Report(configs, context.CancellationToken);
        new ShapeAudit(configs, reporter, context.CancellationToken).Report(corpus, config);
    }

    /// <summary>What there is to say across seeds, nothing suppressed.</summary>
    internal static IReadOnlyList<CorpusFinding> FindAcross(CorpusReading corpus, string className) =>
        [.. CorpusChecks.Run(corpus.Seeds.Select(static seed => seed.Reading.Seed)), .. NameConflicts.Find(corpus, className)];

    private static void ReportNew(IReadOnlyList<CorpusFinding> findings, CorpusReading corpus, KnownFindings known, FindingReporter reporter)
    {
        foreach (IGrouping<CheckedSeed, CorpusFinding> own in findings.GroupBy(static finding => finding.Seed))
        {
            SeedFile file = corpus.FileOf(own.Key);
            var others = own.ToDictionary(static finding => finding.Finding, static finding => finding.Other);
            foreach (Finding finding in known.FilterNew(file, own.Key, own.Select(static finding => finding.Finding)))
            {
                CheckedSeed? other = others[finding];
                reporter.Report(
                    finding, file.Text, own.Key.Document.Lines, other is null ? null : corpus.FileOf(other).Text, other?.Document.Lines);
            }
        }
    }
}
