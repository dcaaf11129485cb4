using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>Finds what <c>seeds.baseline</c> lists and is not there any more: left behind it would hide the next finding that looks the same.</summary>
internal sealed class BaselineAudit
{
    private const int Gone = 5;
    private const int Mistaken = 6;

    private static readonly Rule Rule = PromiseRules.UnusedSuppression;

    private readonly CorpusReading _corpus;
    private readonly IReadOnlyList<CorpusFinding> _acrossSeeds;
    private readonly WholeText _command;
    private readonly FindingReporter _reporter;

    /// <summary>Takes what there is to know.</summary>
    /// <param name="corpus">The seeds, with what rules about single seeds found.</param>
    /// <param name="acrossSeeds">What rules across seeds found.</param>
    /// <param name="command">How to write the baseline anew.</param>
    /// <param name="reporter">Where to.</param>
    public BaselineAudit(CorpusReading corpus, IReadOnlyList<CorpusFinding> acrossSeeds, WholeText command, FindingReporter reporter)
    {
        _command = command;
        _corpus = corpus;
        _acrossSeeds = acrossSeeds;
        _reporter = reporter;
    }

    /// <summary>Reports the lines of a file that do nothing: those that are none each, those that are out of date together.</summary>
    public void Report(AdditionalText file, CancellationToken cancellation)
    {
        Baseline baseline = KnownFindings.ReadBaseline(file, cancellation);
        LineTable lines = LineTable.Read(file.GetText(cancellation)?.ToString() ?? string.Empty);
        foreach (LineMistake mistake in baseline.Mistakes)
        {
            _reporter.Report(Finding.Create(Rule, Rule.Messages[Mistaken], mistake.Span, related: null, mistake.Reason, _command), file, lines);
        }

        IReadOnlyList<BaselineLine> gone = baseline.FindGone(All());
        if (gone.Count > 0)
        {
            Finding finding = Finding.Create(
                Rule, Rule.Messages[Gone], gone[0].Span, related: null, gone.Count, baseline.Lines.Count, ProjectFile.NameOf(file), _command);
            _reporter.Report(finding, file, lines);
        }
    }

    private IEnumerable<KnownFinding> All() => _corpus.Seeds
        .SelectMany(static seed => seed.Reading.AllFindings.Select(finding => KnownFinding.Of(finding, seed.Reading.Seed)))
        .Concat(_acrossSeeds.Select(static finding => KnownFinding.Of(finding.Finding, finding.Seed)));
}
