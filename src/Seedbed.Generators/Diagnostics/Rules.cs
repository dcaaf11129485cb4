using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Seedbed.Generators.Emit;
using Seedbed.Generators.Spec;

namespace Seedbed.Generators;

/// <summary>What the generator itself reports: that a seed was not generated, so that it cannot vanish unseen.</summary>
internal static class Rules
{
    /// <summary>Names come from anywhere; no message is longer than a screen, nor holds what a terminal obeys.</summary>
    private const int MaxLength = 1000;

    /// <summary>A seed was not generated; all others were.</summary>
    public static readonly DiagnosticDescriptor NotGenerated = new(
        "SEED6003",
        "A seed was not generated",
        "'{0}' was not generated: {1}. Other seeds are not affected.",
        "Generation",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The seed has no record in the generated code. The message says why, and what to do about it.");

    /// <summary>Reports a seed that was not generated, at its place.</summary>
    public static void ReportNotGenerated(SourceProductionContext context, SeedFailure failure)
    {
        var start = new LinePosition(failure.Line - 1, failure.Column - 1);
        var location = Location.Create(
            failure.File, new TextSpan(failure.Start, 0), new LinePositionSpan(start, start));
        context.ReportDiagnostic(Diagnostic.Create(
            NotGenerated, location, SeedText.ToComment(failure.Path, MaxLength), SeedText.ToComment(failure.Reason, MaxLength)));
    }
}
