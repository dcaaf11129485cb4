using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;
using Suppression = Seedbed.Syntax.Suppression;

namespace Seedbed.Generators.Analyze;

/// <summary>Finds lines of <c>seeds.suppress</c> that suppress nothing: left behind they would hide the next finding at their place.</summary>
internal sealed class SuppressionAudit
{
    private const int MaxAnchorLength = 160;

    private readonly ILookup<string, SeedReading> _byId;
    private readonly ILookup<CheckedSeed, Finding> _acrossSeeds;
    private readonly FindingReporter _reporter;

    /// <summary>Takes what there is to suppress.</summary>
    /// <param name="corpus">The seeds, with what rules about single seeds found.</param>
    /// <param name="acrossSeeds">What rules across seeds found.</param>
    /// <param name="reporter">Where to.</param>
    public SuppressionAudit(CorpusReading corpus, IEnumerable<CorpusFinding> acrossSeeds, FindingReporter reporter)
    {
        _byId = corpus.Seeds.ToLookup(static seed => SeedFileName.IdOf(seed.File.Path), static seed => seed.Reading, StringComparer.Ordinal);
        _acrossSeeds = acrossSeeds.ToLookup(static finding => finding.Seed, static finding => finding.Finding);
        _reporter = reporter;
    }

    /// <summary>Reports the lines of a file that do nothing.</summary>
    public void Report(AdditionalText file, CancellationToken cancellation)
    {
        LineTable lines = LineTable.Read(file.GetText(cancellation)?.ToString() ?? string.Empty);
        SuppressionFile suppressions = SuppressionTable.ReadFile(file, cancellation);
        IReadOnlyList<string> messages = GenerationRules.UnusedSuppression.Messages;
        foreach (Suppression suppression in suppressions.Suppressions.Where(suppression => !IsUsed(suppression)))
        {
            string message = _byId.Contains(suppression.SeedId)
                ? Fill(messages[0], suppression.Rule, AnchorOf(suppression))
                : Fill(messages[1], suppression.Rule, suppression.SeedId);
            _reporter.Report(GenerationRules.UnusedSuppression, file, suppression.Span, lines, message);
        }

        foreach (SuppressionMistake mistake in suppressions.Mistakes)
        {
            _reporter.Report(GenerationRules.UnusedSuppression, file, mistake.Span, lines, Fill(messages[2], mistake.Reason));
        }
    }

    /// <summary>Whether it suppresses a finding or, where not all findings of its rule are listed, may do so.</summary>
    private bool IsUsed(Suppression suppression) => _byId[suppression.SeedId].Any(seed =>
        seed.Findings.Concat(_acrossSeeds[seed.Seed]).Any(finding =>
            suppression.Matches(finding, seed.Document) || (finding.Rule.Id == suppression.Rule && finding.Omitted > 0)));

    private static string AnchorOf(Suppression suppression) =>
        suppression.SeedId
        + (suppression.Comment is { } index ? "#c" + index.ToString(CultureInfo.InvariantCulture) : string.Empty)
        + (suppression.Words is { } words ? " \"" + words + "\"" : string.Empty);

    private static string Fill(string message, params string[] arguments) => string.Format(
        CultureInfo.InvariantCulture, message, Array.ConvertAll<string, object>(arguments, static text => VisibleText.Of(text, MaxAnchorLength)));
}
