using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Long paragraphs that stand in more than one article: quotations, text that was used again, or what the site prints everywhere. Copies
/// of one article share all they have, and rules of their own report them.
/// </summary>
internal sealed class SharedParagraph : CorpusCheck
{
    public override Rule Rule { get; } = new(
        "SEED5006", nameof(SharedParagraph), RuleSeverity.Info, "A paragraph also stands in another article", "Paragraph also stands in '{0}' line {1}");

    public override void Run(IReadOnlyList<CheckedSeed> seeds, CorpusFindingList findings)
    {
        var firstByWords = new Dictionary<string, (CheckedSeed Seed, SourceSpan Span)>(StringComparer.Ordinal);
        foreach (CheckedSeed seed in seeds)
        {
            // Said once a seed: what a seed repeats within itself is RepeatedParagraph's.
            var own = new HashSet<string>(StringComparer.Ordinal);
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
        CheckedSeed seed, SourceSpan span, HashSet<string> own, Dictionary<string, (CheckedSeed Seed, SourceSpan Span)> firstByWords, CorpusFindingList findings)
    {
        string words = FoldedText.Of(seed.Text, span);
        if (words.Length < ParagraphLimits.MinLengthOfRepetition || !own.Add(words))
        {
            return;
        }

        if (!firstByWords.TryGetValue(words, out (CheckedSeed Seed, SourceSpan Span) first))
        {
            firstByWords.Add(words, (seed, span));
        }
        else if (seed.Body != first.Seed.Body)
        {
            findings.ReportPair(seed, span, first.Seed, first.Span, first.Seed.Path, first.Seed.LineOf(first.Span.Start));
        }
    }
}
