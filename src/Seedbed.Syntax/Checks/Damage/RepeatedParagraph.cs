using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// A paragraph that stands in the same text before: a teaser above the article, or a page that was joined with itself. Readers quote the
/// article and each other, and sign their comments, so the article and each comment are looked at by themselves.
/// </summary>
internal sealed class RepeatedParagraph : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED2013",
        nameof(RepeatedParagraph),
        RuleSeverity.Warning,
        "A long paragraph repeats an earlier one",
        "Paragraph of {0} characters repeats line {1}");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!HasLongRepetition(seed.RepeatedLines))
        {
            return;
        }

        Look(seed, seed.Document.Paragraphs, findings);
        foreach (CommentNode comment in seed.Document.Thread?.Comments ?? [])
        {
            Look(seed, comment.Paragraphs, findings);
        }
    }

    private static bool HasLongRepetition(IReadOnlyList<SourceSpan> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length >= ParagraphLimits.MinLengthOfRepetition)
            {
                return true;
            }
        }

        return false;
    }

    private static void Look(CheckedSeed seed, IReadOnlyList<ParagraphNode> paragraphs, FindingList findings)
    {
        var known = new Dictionary<(ulong Hash, int Length), SourceSpan>();
        foreach (ParagraphNode paragraph in paragraphs)
        {
            if (paragraph.Span.Length < ParagraphLimits.MinLengthOfRepetition)
            {
                continue;
            }

            (ulong Hash, int Length) words = FoldedText.KeyOf(seed.Text, paragraph.Span);
            if (words.Length < ParagraphLimits.MinLengthOfRepetition)
            {
                continue;
            }

            if (!known.TryGetValue(words, out SourceSpan first))
            {
                known.Add(words, paragraph.Span);
            }
            else if (FoldedText.Of(seed.Text, paragraph.Span) == FoldedText.Of(seed.Text, first))
            {
                findings.ReportPair(paragraph.Span, first, words.Length, seed.LineOf(first.Start));
            }
        }
    }
}
