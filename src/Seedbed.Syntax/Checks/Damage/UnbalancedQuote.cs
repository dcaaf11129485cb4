using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// A quotation that nothing closes: its end was lost, or nobody can tell who speaks. Where every paragraph of a long quotation opens and
/// only the last one closes, all is well.
/// </summary>
internal sealed class UnbalancedQuote : SeedCheck
{
    private const string Quotes = "\"“”„";

    private static readonly char[] QuoteCharacters = Quotes.ToCharArray();

    public override Rule Rule { get; } = new(
        "SEED2010",
        nameof(UnbalancedQuote),
        RuleSeverity.Info,
        "A quotation is not closed",
        "Quotation opened at {0}:{1} is not closed");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!seed.Characters.ContainsAny(Quotes))
        {
            return;
        }

        Look(seed, seed.Document.Paragraphs, findings);
        if (seed.Document.Thread is not { } thread)
        {
            return;
        }

        Look(seed, thread.Unattributed, findings);
        foreach (CommentNode comment in thread.Comments)
        {
            Look(seed, comment.Paragraphs, findings);
        }
    }

    private static void Look(CheckedSeed seed, IReadOnlyList<ParagraphNode> paragraphs, FindingList findings)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            int open = FirstOpen(seed.Text, paragraphs[i].Span);
            bool isNextQuoted = i + 1 < paragraphs.Count && Quotes.IndexOf(seed.Text[paragraphs[i + 1].Span.Start]) >= 0;
            if (open >= 0 && (!isNextQuoted || IsClosedOtherwise(seed.Text, open, paragraphs[i].Span.End)))
            {
                findings.Report(new SourceSpan(open, open + 1), seed.LineOf(open), seed.ColumnOf(open));
            }
        }
    }

    /// <summary>Whether two apostrophes stand for the mark that is missing: then the quotation does not go on in the next paragraph.</summary>
    private static bool IsClosedOtherwise(string text, int open, int end) =>
        text.IndexOf("''", open, end - open, StringComparison.Ordinal) >= 0
        || text.IndexOf("’’", open, end - open, StringComparison.Ordinal) >= 0;

    /// <summary>The first mark of a paragraph that opens what nothing closes; -1 where there is none.</summary>
    private static int FirstOpen(string text, SourceSpan paragraph)
    {
        int at = text.IndexOfAny(QuoteCharacters, paragraph.Start, paragraph.Length);
        if (at < 0)
        {
            return -1;
        }

        var open = new Stack<int>();
        while (at >= 0)
        {
            if (QuoteMark.Opens(text, paragraph, at, open.Count == 0 ? null : text[open.Peek()]))
            {
                open.Push(at);
            }
            else if (open.Count > 0 && !QuoteMark.IsLetter(text, paragraph, at))
            {
                open.Pop();
            }

            at = text.IndexOfAny(QuoteCharacters, at + 1, paragraph.End - at - 1);
        }

        int first = -1;
        while (open.Count > 0)
        {
            first = open.Pop();
        }

        return first;
    }
}
