using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Generators.Analyze;

namespace Seedbed.Generators.Tests;

/// <summary>Runs both analyzers over seeds, as a build does with a log of findings: quiet findings are among those it gives.</summary>
internal static class AnalyzerHarness
{
    public static IReadOnlyList<Diagnostic> Run(params TestSeed[] files) => Run(new TestOptions(), files);

    public static IReadOnlyList<Diagnostic> Run(TestOptions options, params TestSeed[] files)
    {
        CSharpCompilation compilation = Target.Default.CreateCompilation();
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new SeedAnalyzer(), new CorpusAnalyzer()];
        var analyzerOptions = new AnalyzerOptions([.. files], options);
        ImmutableArray<Diagnostic> diagnostics = compilation.WithAnalyzers(analyzers, analyzerOptions)
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.OrderBy(Show, StringComparer.Ordinal)];
    }

    /// <summary>A finding as a build prints it, without its message.</summary>
    public static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}";
    }
}
