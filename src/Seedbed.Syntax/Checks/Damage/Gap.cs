using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// More blank lines than the document has elsewhere: crawlers drop embedded links, images and videos and keep the white space around
/// them. The lines at which comments begin have a gap of their own, which is the page's.
/// </summary>
internal sealed class Gap : SeedCheck
{
    private const int LeastUsual = 1;

    public override Rule Rule { get; } = new(
        "SEED2012",
        nameof(Gap),
        RuleSeverity.Info,
        "More blank lines than elsewhere",
        "{0} blank lines: an embedded link, image or video was probably removed here");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!HasGap(seed.Lines))
        {
            return;
        }

        HashSet<int> headers = StartsOfComments(seed.Document);
        int usual = UsualGap(seed.Lines, line => !headers.Contains(line.Span.Start));
        int usualAtHeaders = Math.Max(usual, UsualGap(seed.Lines, line => headers.Contains(line.Span.Start)));
        for (int i = 1; i < seed.Lines.Length; i++)
        {
            int blank = BlankLinesBefore(seed.Lines, i);
            if (blank > (headers.Contains(seed.Lines[i].Span.Start) ? usualAtHeaders : usual))
            {
                findings.Report(Between(seed.Text, seed.Lines[i - 1].Span.End, seed.Lines[i].Span.Start), blank);
            }
        }
    }

    /// <summary>Whether there is more than one blank line anywhere: one is usual in every document.</summary>
    private static bool HasGap(ContentLine[] lines)
    {
        for (int i = 1; i < lines.Length; i++)
        {
            if (BlankLinesBefore(lines, i) > LeastUsual)
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<int> StartsOfComments(SeedDocument document)
    {
        var starts = new HashSet<int>();
        foreach (CommentNode comment in document.Thread?.Comments ?? [])
        {
            starts.Add(comment.Span.Start);
        }

        return starts;
    }

    /// <summary>The most frequent number of blank lines where there are any, the larger of two; lines of one stanza or address have none.</summary>
    private static int UsualGap(ContentLine[] lines, Func<ContentLine, bool> counts)
    {
        var frequencies = new Dictionary<int, int>();
        int usual = LeastUsual;
        int most = 0;
        for (int i = 1; i < lines.Length; i++)
        {
            int blank = BlankLinesBefore(lines, i);
            if (blank == 0 || !counts(lines[i]))
            {
                continue;
            }

            frequencies.TryGetValue(blank, out int frequency);
            frequencies[blank] = ++frequency;
            if (frequency > most || (frequency == most && blank > usual))
            {
                most = frequency;
                usual = blank;
            }
        }

        return usual;
    }

    private static int BlankLinesBefore(ContentLine[] lines, int index) => lines[index].Number - lines[index - 1].Number - 1;

    private static SourceSpan Between(string text, int end, int start) =>
        new(LineEnds.StartOfNext(text, LineEnds.EndOfLine(text, end)), LineEnds.EndOfPrevious(text, start));
}
