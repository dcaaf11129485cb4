namespace Seedbed.Syntax;

/// <summary>
/// Sentences set apart by NO-BREAK SPACE and a space: what editors in browsers make of two spaces. It is a habit of the text, reported once.
/// </summary>
internal sealed class NbspSpacing : SeedCheck
{
    private const int GapLength = 2;

    public override Rule Rule { get; } = new(
        "SEED2006",
        nameof(NbspSpacing),
        RuleSeverity.Info,
        "Sentences are set apart by a NO-BREAK SPACE and a space",
        "{0} sentence gaps use NO-BREAK SPACE plus space; first at {1}:{2}");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!seed.Characters.Contains(Punctuation.NoBreakSpace))
        {
            return;
        }

        string text = seed.Text;
        int count = 0;
        int first = -1;
        foreach (ContentLine line in seed.Lines)
        {
            int at = text.IndexOf(Punctuation.NoBreakSpace, line.Span.Start, line.Span.Length);
            while (at >= 0)
            {
                if (IsGap(text, line.Span, at))
                {
                    first = count++ == 0 ? at : first;
                }

                at = text.IndexOf(Punctuation.NoBreakSpace, at + 1, line.Span.End - at - 1);
            }
        }

        if (count > 0)
        {
            findings.Report(new SourceSpan(first, first + GapLength), count, seed.LineOf(first), seed.ColumnOf(first));
        }
    }

    private static bool IsGap(string text, SourceSpan line, int at)
    {
        if (at + GapLength >= line.End || text[at + 1] != ' ' || char.IsWhiteSpace(text[at + GapLength]))
        {
            return false;
        }

        int end = Punctuation.SkipClosersBackwards(text, line.Start, at);
        return end > line.Start && text[end - 1] is '.' or '!' or '?';
    }
}
