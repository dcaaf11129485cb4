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

    private static readonly IReadOnlyList<string> Messages = PromiseRules.UnusedSuppression.Messages;

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
        IEnumerable<(SourceSpan Span, string Message)> unused = suppressions.Suppressions
            .Where(suppression => !IsUsed(suppression))
            .Select(suppression => (suppression.Span, Describe(suppression)));
        IEnumerable<(SourceSpan Span, string Message)> mistakes = suppressions.Mistakes
            .Select(static mistake => (mistake.Span, Fill(4, mistake.Reason)));
        foreach ((SourceSpan span, string message) in unused.Concat(mistakes).OrderBy(static line => line.Span.Start))
        {
            _reporter.Report(PromiseRules.UnusedSuppression, file, span, lines, message);
        }
    }

    private string Describe(Suppression suppression)
    {
        SeedReading? seed = _byId[suppression.SeedId].FirstOrDefault();
        if (seed is null)
        {
            return NearestId(suppression.SeedId) is { } nearest
                ? Fill(3, suppression.Rule, suppression.SeedId, nearest)
                : Fill(2, suppression.Rule, suppression.SeedId);
        }

        return suppression.FindWords(seed.Document) is { } words
            ? Fill(1, suppression.Rule, AnchorOf(suppression), seed.Document.Lines.GetPosition(words.Start).Line.ToString(CultureInfo.InvariantCulture))
            : Fill(0, suppression.Rule, AnchorOf(suppression));
    }

    /// <summary>The id that was meant by a path with an extension, with folders above the seeds, without those below, or in other capitals.</summary>
    private string? NearestId(string id)
    {
        string path = id.Replace('\\', '/');
        string stem = SeedFileName.IdOf(path);
        return _byId.Select(static seeds => seeds.Key).FirstOrDefault(known => EndsInPath(path, known) || EndsInPath(stem, known) || EndsInPath(known, stem));
    }

    private static bool EndsInPath(string path, string end) =>
        path.EndsWith(end, StringComparison.OrdinalIgnoreCase) && (path.Length == end.Length || path[path.Length - end.Length - 1] == '/');

    /// <summary>Whether it suppresses a finding or, where not all findings of its rule are listed, may do so.</summary>
    private bool IsUsed(Suppression suppression) => _byId[suppression.SeedId].Any(seed =>
        seed.Findings.Concat(_acrossSeeds[seed.Seed]).Any(finding =>
            suppression.Matches(finding, seed.Document) || (finding.Rule.Id == suppression.Rule && finding.Omitted > 0)));

    private static string AnchorOf(Suppression suppression) =>
        suppression.SeedId
        + (suppression.Comment is { } index ? "#c" + index.ToString(CultureInfo.InvariantCulture) : string.Empty)
        + (suppression.Words is { } words ? " \"" + words + "\"" : string.Empty);

    private static string Fill(int message, params string[] arguments) => string.Format(
        CultureInfo.InvariantCulture,
        Messages[message],
        Array.ConvertAll<string, object>(arguments, static text => VisibleText.Of(text, MaxAnchorLength)));
}
