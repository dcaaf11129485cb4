using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>
/// Reads <c>seedbed_diagnostic.{id}.severity</c> from the <c>.editorconfig</c> sections that apply to a file. The compiler's own
/// <c>dotnet_diagnostic</c> keys have no effect on findings in files that are not C# (roslyn#55921).
/// </summary>
internal static class SeverityKey
{
    private const string Words = "none, silent, suggestion, warning, error, default";

    /// <summary>How much a finding of a rule matters in a file.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="options">The file's options.</param>
    /// <param name="mistake">What is wrong with the key, to be appended to the message; empty if nothing is.</param>
    /// <returns>The severity; null if findings are not to be reported.</returns>
    public static DiagnosticSeverity? Read(Rule rule, AnalyzerConfigOptions options, out string mistake)
    {
        mistake = string.Empty;
        var usual = (DiagnosticSeverity)(int)rule.Severity;
        if (!options.TryGetValue($"seedbed_diagnostic.{rule.Id}.severity", out string? word))
        {
            return usual;
        }

        switch (word.Trim().ToLowerInvariant())
        {
            case "none":
                return null;
            case "silent" or "hidden":
                return DiagnosticSeverity.Hidden;
            case "suggestion" or "info":
                return DiagnosticSeverity.Info;
            case "warning":
                return DiagnosticSeverity.Warning;
            case "error":
                return DiagnosticSeverity.Error;
            case "default":
                return usual;
            default:
                // Whoever wrote the key wants to hear of it, however quiet the rule is.
                mistake = string.Format(
                    CultureInfo.InvariantCulture, " ('{0}' in .editorconfig is no severity; write one of {1})", VisibleText.Of(word), Words);
                return (DiagnosticSeverity)Math.Max((int)usual, (int)DiagnosticSeverity.Warning);
        }
    }
}
