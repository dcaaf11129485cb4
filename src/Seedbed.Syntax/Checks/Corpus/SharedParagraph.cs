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
        var firstByWords = new Dictionary<(ulong Hash, int Length), (CheckedSeed Seed, SourceSpan Span)>();
        foreach (CheckedSeed seed in seeds)
        {
            // Said once a seed: what a seed repeats within itself is RepeatedParagraph's.
            var own = new HashSet<(ulong Hash, int Length)>();
            foreach (ParagraphNode paragraph in seed.AllParagraphs)
            {
                if (paragraph.Span.Length >= ParagraphLimits.MinLengthOfRepetition)
                {
                    Compare(seed, paragraph.Span, own, firstByWords, findings);
                }
            }
        }
    }

    private static void Compare(
        CheckedSeed seed,
        SourceSpan span,
        HashSet<(ulong Hash, int Length)> own,
        Dictionary<(ulong Hash, int Length), (CheckedSeed Seed, SourceSpan Span)> firstByWords,
        CorpusFindingList findings)
    {
        (ulong Hash, int Length) words = FoldedText.KeyOf(seed.Text, span);
        if (words.Length < ParagraphLimits.MinLengthOfRepetition || !own.Add(words))
        {
            return;
        }

        if (!firstByWords.TryGetValue(words, out (CheckedSeed Seed, SourceSpan Span) first))
        {
            firstByWords.Add(words, (seed, span));
        }
        else if (seed.Body != first.Seed.Body && FoldedText.Of(seed.Text, span) == FoldedText.Of(first.Seed.Text, first.Span))
        {
            findings.ReportPair(seed, span, first.Seed, first.Span, first.Seed.Path, first.Seed.LineOf(first.Span.Start));
        }
    }
}
