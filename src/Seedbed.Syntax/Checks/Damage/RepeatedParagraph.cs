using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// A paragraph that stands in the same text before: a teaser above the article, or a page that was joined with itself. A reader who quotes
/// the article repeats it too, so article and thread are looked at apart.
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
        int thread = seed.Document.Thread?.Span.Start ?? seed.Text.Length;
        var article = new Dictionary<string, SourceSpan>();
        var comments = new Dictionary<string, SourceSpan>();
        foreach (ParagraphNode paragraph in seed.AllParagraphs)
        {
            string words = FoldedText.Of(seed.Text, paragraph.Span);
            Dictionary<string, SourceSpan> known = paragraph.Span.Start < thread ? article : comments;
            if (words.Length < ParagraphLimits.MinLengthOfRepetition)
            {
                continue;
            }

            if (known.TryGetValue(words, out SourceSpan first))
            {
                findings.ReportPair(paragraph.Span, first, words.Length, seed.LineOf(first.Start));
            }
            else
            {
                known.Add(words, paragraph.Span);
            }
        }
    }
}
