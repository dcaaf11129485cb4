using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>Whether the compiler would report a finding, by all that a project can say about severities.</summary>
internal sealed class EffectiveSeverity
{
    private readonly AnalyzerConfigOptionsProvider _config;
    private readonly CompilationOptions _options;
    private readonly CancellationToken _cancellation;

    public EffectiveSeverity(AnalyzerConfigOptionsProvider config, CompilationOptions options, CancellationToken cancellation)
    {
        _config = config;
        _options = options;
        _cancellation = cancellation;
    }

    /// <summary>Whether findings of a rule in a file are errors, warnings or infos.</summary>
    public bool IsReported(Rule rule, AdditionalText file) =>
        SeverityKey.Read(rule, _config.GetOptions(file), out _) is { } severity
        && OfProject(rule.Id) switch
        {
            ReportDiagnostic.Default => severity >= DiagnosticSeverity.Info,
            ReportDiagnostic.Suppress or ReportDiagnostic.Hidden => false,
            _ => true,
        };

    /// <summary>What NoWarn and WarningsAsErrors say, or else a .globalconfig.</summary>
    private ReportDiagnostic OfProject(string id)
    {
        if (_options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic specific))
        {
            return specific;
        }

        return _options.SyntaxTreeOptionsProvider is { } provider && provider.TryGetGlobalDiagnosticValue(id, _cancellation, out ReportDiagnostic global)
            ? global
            : ReportDiagnostic.Default;
    }
}
