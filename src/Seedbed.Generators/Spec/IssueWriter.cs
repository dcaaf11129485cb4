using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>
/// Writes findings as one line of a layout. The messages that they fill in are written once a page; <c>Emit/Model/IssueList.cs</c> puts both
/// together again.
/// </summary>
internal static class IssueWriter
{
    /// <summary>Ends an argument. Arguments are visible text, so none holds it.</summary>
    private const char ArgumentEnd = '\t';

    /// <summary>Writes the findings of a document, which come in the order of their places.</summary>
    public static string Write(IReadOnlyList<Finding> findings, SeedDocument document)
    {
        var issues = new StringBuilder();
        int start = 0;
        int line = 1;
        foreach (Finding finding in findings)
        {
            LinePosition place = document.Lines.GetPosition(finding.Span.Start);
            Vlq.Write(issues, finding.Rule.Number);
            Vlq.Write(issues, FormIndexOf(finding));
            Vlq.Write(issues, finding.Span.Start - start);
            Vlq.Write(issues, finding.Span.Length);
            Vlq.Write(issues, place.Line - line);
            Vlq.Write(issues, place.Column);
            Vlq.Write(issues, finding.Omitted);
            Vlq.Write(issues, finding.Arguments.Count);
            foreach (string argument in finding.Arguments)
            {
                issues.Append(argument).Append(ArgumentEnd);
            }

            start = finding.Span.Start;
            line = place.Line;
        }

        return issues.ToString();
    }

    /// <summary>The messages that findings fill in, each once and sorted: rule number, full stop, index, space, message.</summary>
    public static EquatableArray<string> FormsOf(IEnumerable<Finding> findings) =>
        new([.. findings
            .Select(static finding => $"{finding.Rule.Number}.{FormIndexOf(finding)} {finding.Form}")
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static form => form, StringComparer.Ordinal)]);

    private static int FormIndexOf(Finding finding)
    {
        int index = 0;
        while (finding.Rule.Messages[index] != finding.Form)
        {
            index++;
        }

        return index;
    }
}
