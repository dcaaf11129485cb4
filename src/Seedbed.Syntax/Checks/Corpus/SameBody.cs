using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Articles whose own words are the same, whatever stands around them: one page, fetched in two ways. Of files with the same bytes,
/// <see cref="SameBytes"/> says enough.
/// </summary>
internal sealed class SameBody : CorpusCheck
{
    private const string Same = "'{0}' has the same article body as '{1}' line {2} ({3}, {4}); ";

    public override Rule Rule { get; } = new(
        "SEED5003",
        nameof(SameBody),
        RuleSeverity.Warning,
        "An article has the same body as another",
        Same + "only '{1}' has {5}",
        Same + "only '{0}' has {5}",
        Same + "only '{0}' has {5}, and only '{1}' has {6}",
        Same + "title, byline and comments are the same as well");

    public override void Run(IReadOnlyList<CheckedSeed> seeds, CorpusFindingList findings)
    {
        var firstByBody = new Dictionary<string, CheckedSeed>(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (CheckedSeed seed in seeds)
        {
            bool isCopy = seed.Sha256.Length > 0 && !files.Add(seed.Sha256);
            if (isCopy || seed.Document.Paragraphs.Count == 0)
            {
                continue;
            }

            if (firstByBody.TryGetValue(seed.Body, out CheckedSeed? first))
            {
                Report(seed, first, findings);
            }
            else
            {
                firstByBody.Add(seed.Body, seed);
            }
        }
    }

    private void Report(CheckedSeed seed, CheckedSeed first, CorpusFindingList findings)
    {
        SourceSpan place = seed.Document.Paragraphs[0].Span;
        SourceSpan other = first.Document.Paragraphs[0].Span;
        string own = BodyCompany.Describe(seed, first);
        string others = BodyCompany.Describe(first, seed);
        (int message, string had) = (own.Length > 0, others.Length > 0) switch
        {
            (false, true) => (0, others),
            (true, false) => (1, own),
            (true, true) => (2, own),
            _ => (3, string.Empty),
        };
        findings.ReportPairAs(
            Rule.Messages[message],
            seed,
            place,
            first,
            other,
            seed.Path,
            first.Path,
            first.LineOf(other.Start),
            BodyCompany.Count(seed.Document.Paragraphs.Count, "paragraph"),
            BodyCompany.Count(FoldedText.Of(seed.Text, seed.Document.Paragraphs).Length, "character"),
            had,
            others);
    }
}
