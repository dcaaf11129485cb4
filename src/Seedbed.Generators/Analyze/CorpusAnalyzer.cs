using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>Reports what the rules find across seeds, and suppressions that suppress nothing, when the compilation ends.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.Of(
        [.. CorpusChecks.Rules, GenerationRules.NameCollision, GenerationRules.BadAccessor, GenerationRules.UnusedSuppression]);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(static context => CorpusValidation.Of(context.Options, context.CancellationToken).Report(context.ReportDiagnostic));
    }
}
