using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>
/// Reports what the rules find in single seeds. One analyzer hosts all of them: an analyzer whose rules are all quiet is not run in an ordinary
/// build, and then a rule that a file's section raises would stay quiet (see <see cref="SeverityKey"/>).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.Of(SeedChecks.Rules);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            AnalyzerConfigOptionsProvider config = start.Options.AnalyzerConfigOptionsProvider;
            if (SeedOptions.Read(config, start.CancellationToken).IsEnabled == false)
            {
                return;
            }

            var known = KnownFindings.Read(start.Options.AdditionalFiles, config, start.CancellationToken);
            start.RegisterAdditionalFileAction(file => Check(file, known));
        });
    }

    private static void Check(AdditionalFileAnalysisContext context, KnownFindings known)
    {
        AnalyzerConfigOptionsProvider config = context.Options.AnalyzerConfigOptionsProvider;
        if (SeedFile.TryRead(context.AdditionalFile, config) is not { } file)
        {
            return;
        }

        var reading = SeedReading.Of(file, file.Text.GetText(context.CancellationToken));
        var reporter = new FindingReporter(config, context.ReportDiagnostic);
        foreach (Finding finding in known.FilterNew(file, reading))
        {
            reporter.Report(finding, file.Text, reading.Document.Lines);
        }
    }
}
