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

        var corpus = CorpusReading.Read(context.Options, context.CancellationToken);
        IReadOnlyList<CorpusFinding> findings =
            [.. CorpusChecks.Run(corpus.Seeds.Select(static seed => seed.Reading.Seed)), .. NameConflicts.Find(corpus, options.ClassName)];
        var suppressionFiles = context.Options.AdditionalFiles.Where(file => SuppressionTable.IsSuppressionFile(file, config)).ToImmutableArray();
        var suppressions = SuppressionTable.Read(suppressionFiles, context.CancellationToken);
        var reporter = new FindingReporter(config, context.ReportDiagnostic);
        foreach (CorpusFinding finding in findings)
        {
            SeedFile file = corpus.FileOf(finding.Seed);
            if (!suppressions.Of(file).Any(suppression => suppression.Matches(finding.Finding, finding.Seed.Document)))
            {
                reporter.Report(
                    finding.Finding,
                    file.Text,
                    finding.Seed.Document.Lines,
                    finding.Other is null ? null : corpus.FileOf(finding.Other).Text,
                    finding.Other?.Document.Lines);
            }
        }

        var audit = new SuppressionAudit(corpus, findings, reporter);
        foreach (AdditionalText file in suppressionFiles)
        {
            audit.Report(file, context.CancellationToken);
        }
    }
}
