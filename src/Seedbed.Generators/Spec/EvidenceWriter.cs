using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>Writes why a thread was read by its shape as one line of a layout; <c>Emit/Model/ThreadEvidence.cs</c> reads it.</summary>
internal static class EvidenceWriter
{
    /// <summary>Ends a text. Names of shapes and reasons are words of the parser, and none holds it.</summary>
    private const char TextEnd = '\t';

    /// <summary>Writes the evidence of a document's thread.</summary>
    public static string Write(ThreadEvidence evidence, SeedDocument document)
    {
        var line = new StringBuilder();
        Vlq.Write(line, evidence.Headers);
        Vlq.Write(line, evidence.HeadersWithText);
        Vlq.Write(line, evidence.Score);
        Vlq.Write(line, evidence.RunnerUpScore);
        line.Append(evidence.RunnerUp).Append(TextEnd);
        Vlq.Write(line, evidence.Marker?.Length ?? 0);
        if (evidence.Marker is { } marker)
        {
            WritePlace(line, marker, document);
        }

        Vlq.Write(line, evidence.LookAlikes.Count);
        WriteLookAlikes(line, evidence.LookAlikes, document);
        return line.ToString();
    }

    /// <summary>A reason is written where it is first given, and is a number from then on: in a long thread the same is said of many lines.</summary>
    private static void WriteLookAlikes(StringBuilder line, IReadOnlyList<LookAlike> lookAlikes, SeedDocument document)
    {
        var reasons = new List<string>();
        foreach (LookAlike lookAlike in lookAlikes.OrderBy(static lookAlike => lookAlike.Span.Start))
        {
            Vlq.Write(line, lookAlike.Span.Length);
            WritePlace(line, lookAlike.Span, document);
            int reason = reasons.FindIndex(known => string.Equals(known, lookAlike.Reason, StringComparison.Ordinal));
            Vlq.Write(line, reason < 0 ? reasons.Count : reason);
            if (reason < 0)
            {
                reasons.Add(lookAlike.Reason);
                line.Append(lookAlike.Reason).Append(TextEnd);
            }
        }
    }

    private static void WritePlace(StringBuilder line, SourceSpan span, SeedDocument document)
    {
        LinePosition place = document.Lines.GetPosition(span.Start);
        Vlq.Write(line, span.Start);
        Vlq.Write(line, place.Line);
        Vlq.Write(line, place.Column);
    }
}
