using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>Compares each seed with what sections of <c>.editorconfig</c> expect of it. Of their number, <see cref="ArticleCountAudit"/> knows.</summary>
internal static class ExpectationAudit
{
    private static readonly SourceSpan Beginning = new(0, 0);

    /// <summary>Reports seeds that are not as expected, and expectations that cannot be checked, each of them once.</summary>
    public static void Report(CorpusReading corpus, AnalyzerConfigOptionsProvider config, FindingReporter reporter)
    {
        var mistaken = new HashSet<(string Name, string Value)>();
        foreach ((SeedFile file, SeedReading reading) in corpus.Seeds)
        {
            foreach ((string name, string value) in Read(config.GetOptions(file.Text)))
            {
                if (FindFault(name, value, reading, mistaken) is { } fault)
                {
                    reporter.Report(fault, file.Text, reading.Document.Lines);
                }
            }
        }
    }

    private static IEnumerable<(string Name, string Value)> Read(AnalyzerConfigOptions options) => options.Keys
        .Where(static key => key.StartsWith(Expectations.Prefix, StringComparison.OrdinalIgnoreCase))
        .OrderBy(static key => key, StringComparer.Ordinal)
        .Select(key => (
            Name: key.Substring(Expectations.Prefix.Length).ToLowerInvariant(),
            Value: options.TryGetValue(key, out string? value) ? value.Trim() : string.Empty))
        .Where(static expected => expected.Name != Expectations.Articles);

    private static Finding? FindFault(string name, string value, SeedReading reading, HashSet<(string Name, string Value)> mistaken)
    {
        if (Expectations.FindMistake(name, value) is { } mistake)
        {
            return mistaken.Add((name, value)) ? Describe(2, name, value, mistake) : null;
        }

        // Of a text that is not known, nothing can be said; that it is not known is an error already.
        return reading.Bytes is { IsKnown: true } && Expectations.FindMiss(name, value, reading.Document) is { } found
            ? Describe(0, name, value, found)
            : null;
    }

    private static Finding Describe(int message, params object[] arguments)
    {
        Rule rule = PromiseRules.ExpectationFailed;
        return Finding.Create(rule, rule.Messages[message], Beginning, related: null, arguments);
    }
}
