using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Long paragraphs that stand in more than one article: quotations, text that was used again, or what the site prints everywhere. Copies
/// of one article, whose own words are the same, share all they have; that is no news of a paragraph.
/// </summary>
internal sealed class SharedParagraph : CorpusCheck
{
    public override Rule Rule { get; } = new(
        "SEED5006", nameof(SharedParagraph), RuleSeverity.Info, "A paragraph also stands in another article", "Paragraph also stands in '{0}' line {1}");

    public override void Run(IReadOnlyList<CheckedSeed> seeds, CorpusFindingList findings)
    {
        var places = new PlacesByWords(seeds.Count);
        foreach (CheckedSeed seed in seeds)
        {
            // Said once a seed: what a seed repeats within itself is RepeatedParagraph's.
            var said = new HashSet<(ulong Hash, int Length)>();
            IReadOnlyList<ParagraphNode> paragraphs = seed.AllParagraphs;
            for (int i = 0; i < paragraphs.Count; i++)
            {
                SourceSpan span = paragraphs[i].Span;
                if (span.Length >= ParagraphLimits.MinLengthOfRepetition && places.Add(seed, span) is { } first && said.Add(first.Words))
                {
                    Report(seed, span, first, findings);
                }
            }
        }
    }

    private static void Report(CheckedSeed seed, SourceSpan span, RepeatedPlace first, CorpusFindingList findings)
    {
        if (first.Words.Length >= ParagraphLimits.MinLengthOfRepetition
            && seed.Body != first.Seed.Body
            && FoldedText.Of(seed.Text, span) == FoldedText.Of(first.Seed.Text, first.Span))
        {
            findings.ReportPair(seed, span, first.Seed, first.Span, first.Seed.Path, first.Seed.LineOf(first.Span.Start));
        }
    }
}
