using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Seedbed.Generators.Spec;
using Seedbed.Syntax;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace Seedbed.Generators;

/// <summary>What the generator itself reports: seeds that are missing from what it generated, and record types that do not fit it.</summary>
internal static class FailureReporter
{
    /// <summary>Names come from anywhere; no message is longer than a screen, nor holds what a terminal obeys.</summary>
    private const int MaxLength = 1000;

    private static readonly DiagnosticDescriptor NotGenerated = RuleDescriptors.Of(GenerationRules.NotGenerated);
    private static readonly DiagnosticDescriptor OverBudget = RuleDescriptors.AsUnconditionalError(GenerationRules.Budget);
    private static readonly DiagnosticDescriptor Conflict = RuleDescriptors.AsUnconditionalError(GenerationRules.ModelConflict);
    private static readonly DiagnosticDescriptor NearBudget = RuleDescriptors.Of(GenerationRules.Budget);

    /// <summary>Reports a seed that was not generated, at its place.</summary>
    public static void ReportNotGenerated(SourceProductionContext context, SeedFailure failure)
    {
        var start = new LinePosition(failure.Line - 1, failure.Column - 1);
        string message = string.Format(
            CultureInfo.InvariantCulture,
            GenerationRules.NotGenerated.Messages[0],
            VisibleText.Of(failure.Path, MaxLength),
            VisibleText.Of(failure.Reason, MaxLength));
        Report(context, NotGenerated, failure.File, new TextSpan(failure.Start, 0), start, message);
    }

    /// <summary>Reports a corpus that is near what an assembly can hold, or over it.</summary>
    public static void ReportBudget(SourceProductionContext context, BudgetReport budget)
    {
        string message = string.Format(
            CultureInfo.InvariantCulture,
            GenerationRules.Budget.Messages[(2 * (int)budget.Kind) + (budget.NotGenerated == 0 ? 0 : 1)],
            budget.Needed,
            budget.Limit,
            budget.NotGenerated);
        Report(context, budget.NotGenerated == 0 ? NearBudget : OverBudget, budget.File, default, default, message);
    }

    /// <summary>Reports record types that cannot be used, at the project that references them.</summary>
    public static void ReportConflict(SourceProductionContext context, (ModelPlan Model, string Project) input)
    {
        if (input.Model.Conflict is { } conflict)
        {
            string message = conflict.Other is { } other
                ? string.Format(CultureInfo.InvariantCulture, GenerationRules.ModelConflict.Messages[1], conflict.Model.Assembly, other.Assembly)
                : string.Format(CultureInfo.InvariantCulture, GenerationRules.ModelConflict.Messages[0], conflict.Model.Assembly, conflict.Model.Version, conflict.Version);
            Report(context, Conflict, input.Project, default, default, message);
        }
    }

    private static void Report(
        SourceProductionContext context, DiagnosticDescriptor descriptor, string file, TextSpan span, LinePosition start, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(descriptor, Location.Create(file, span, new LinePositionSpan(start, start)), message));
}
