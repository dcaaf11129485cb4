namespace Seedbed.Syntax;

/// <summary>White space behind the last word of a line. It is a habit of the text, reported once.</summary>
internal sealed class TrailingSpace : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED2008",
        nameof(TrailingSpace),
        RuleSeverity.Hidden,
        "Lines end in white space",
        "{0} lines end in white space");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        int count = 0;
        SourceSpan first = default;
        foreach (ContentLine line in seed.Lines)
        {
            var trailing = new SourceSpan(line.Span.End, LineEnds.EndOfLine(seed.Text, line.Span.End));
            if (!trailing.IsEmpty)
            {
                first = count++ == 0 ? trailing : first;
            }
        }

        if (count > 0)
        {
            findings.Report(first, count);
        }
    }
}
