using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>
/// Reads and writes <c>seeds.baseline</c>: the findings of the day on which it was written, a line each, so that only others are reported. A
/// line is <c>RULE seed-id "words"</c>, its words with white space folded; two findings that look the same are two lines.
/// </summary>
public sealed class Baseline
{
    private readonly ILookup<string, KnownFinding> _bySeed;

    private Baseline(IReadOnlyList<BaselineLine> lines, IReadOnlyList<LineMistake> mistakes)
    {
        Lines = lines;
        Mistakes = mistakes;
        _bySeed = lines.ToLookup(static line => line.Finding.SeedId, static line => line.Finding, StringComparer.Ordinal);
    }

    /// <summary>The lines that name a finding.</summary>
    public IReadOnlyList<BaselineLine> Lines { get; }

    /// <summary>The lines that do not.</summary>
    public IReadOnlyList<LineMistake> Mistakes { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="isRule">Whether there is a rule of an id.</param>
    /// <exception cref="ArgumentNullException">An argument is null; no other exception is thrown.</exception>
    public static Baseline Read(string text, Predicate<string> isRule)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        _ = isRule ?? throw new ArgumentNullException(nameof(isRule));
        var lines = new List<BaselineLine>();
        var mistakes = new List<LineMistake>();
        foreach (SourceSpan span in TextLines.In(text))
        {
            string content = span.Of(text);
            if (ReadLine(content, isRule) is { } finding)
            {
                lines.Add(new BaselineLine(finding, span));
            }
            else if (content[0] != '#' && !string.IsNullOrWhiteSpace(content))
            {
                mistakes.Add(new LineMistake("it names no rule that can be known, or no seed", span));
            }
        }

        return new Baseline(lines, mistakes);
    }

    /// <summary>The lines of a baseline, without terminators.</summary>
    /// <param name="findings">The findings, in the order in which they are to stand.</param>
    public static IEnumerable<string> Write(IEnumerable<KnownFinding> findings) => findings.Select(static finding =>
        finding.Words.Length == 0 ? $"{finding.Rule} {finding.SeedId}" : $"{finding.Rule} {finding.SeedId} \"{finding.Words}\"");

    /// <summary>The findings that are not known. Of several that look the same, as many of the first are known as there are lines.</summary>
    /// <param name="seed">The seed in which they stand.</param>
    /// <param name="findings">The findings, in the order of the text.</param>
    public IReadOnlyList<Finding> FilterNew(CheckedSeed seed, IEnumerable<Finding> findings)
    {
        _ = seed ?? throw new ArgumentNullException(nameof(seed));
        var known = new CountedFindings(_bySeed[SeedFileName.IdOf(seed.Path)]);
        return [.. findings.Where(finding => !known.Take(KnownFinding.Of(finding, seed)))];
    }

    /// <summary>The lines that name a finding which is not there any more.</summary>
    /// <param name="findings">All findings.</param>
    public IReadOnlyList<BaselineLine> FindGone(IEnumerable<KnownFinding> findings)
    {
        var left = new CountedFindings(findings);
        return [.. Lines.Where(line => !left.Take(line.Finding))];
    }

    private static KnownFinding? ReadLine(string content, Predicate<string> isRule)
    {
        int ruleEnd = content.IndexOf(' ');
        string rule = content.Substring(0, Math.Max(0, ruleEnd)).ToUpperInvariant();
        if (!isRule(rule))
        {
            return null;
        }

        // No seed's path can hold a quotation mark; the words can.
        string anchor = content.Substring(ruleEnd + 1);
        int quote = anchor.IndexOf(" \"", StringComparison.Ordinal);
        bool hasWords = quote > 0 && anchor.Length > quote + 2 && anchor[anchor.Length - 1] == '"';
        return hasWords ? new KnownFinding(rule, anchor.Substring(0, quote), KnownFinding.Normalise(anchor.Substring(quote + 2, anchor.Length - quote - 3)))
            : anchor.Length > 0 && quote < 0 ? new KnownFinding(rule, anchor, string.Empty)
            : null;
    }
}
