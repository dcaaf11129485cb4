using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Seedbed.Syntax;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace Seedbed.Generators.Analyze;

/// <summary>Turns findings into the compiler's diagnostics, each at its place and as severe as the project wants it for that file.</summary>
internal sealed class FindingReporter
{
    private readonly AnalyzerConfigOptionsProvider _config;
    private readonly Action<Diagnostic> _report;

    public FindingReporter(AnalyzerConfigOptionsProvider config, Action<Diagnostic> report)
    {
        _config = config;
        _report = report;
    }

    /// <summary>Reports a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="file">The file in which it stands.</param>
    /// <param name="lines">The lines of that file.</param>
    /// <param name="otherFile">The file of its related place; null where that is the same.</param>
    /// <param name="otherLines">The lines of that file.</param>
    public void Report(Finding finding, AdditionalText file, LineTable lines, AdditionalText? otherFile = null, LineTable? otherLines = null)
    {
        Location[] others = finding.Related is { } related ? [LocationOf(otherFile ?? file, otherLines ?? lines, related)] : [];
        Report(finding.Rule, file, LocationOf(file, lines, finding.Span), others, finding.Message);
    }

    /// <summary>Reports a message at a place.</summary>
    public void Report(Rule rule, AdditionalText file, SourceSpan span, LineTable lines, string message) =>
        Report(rule, file, LocationOf(file, lines, span), [], message);

    private void Report(Rule rule, AdditionalText file, Location location, Location[] others, string message)
    {
        if (SeverityKey.Read(rule, _config.GetOptions(file), out string mistake) is { } severity)
        {
            _report(Diagnostic.Create(RuleDescriptors.Of(rule), location, severity, others, properties: null, message + mistake));
        }
    }

    private static Location LocationOf(AdditionalText file, LineTable lines, SourceSpan span) => Location.Create(
        file.Path, new TextSpan(span.Start, span.Length), new LinePositionSpan(PositionOf(lines, span.Start), PositionOf(lines, span.End)));

    private static LinePosition PositionOf(LineTable lines, int position)
    {
        Syntax.LinePosition place = lines.GetPosition(position);
        return new LinePosition(place.Line - 1, place.Column - 1);
    }
}
