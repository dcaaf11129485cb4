namespace Seedbed.Syntax;

/// <summary>Lines that end in more than one way. It is a habit of a file, so it is said once, where the way changes for the first time.</summary>
internal sealed class MixedNewlines : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED1005",
        nameof(MixedNewlines),
        RuleSeverity.Warning,
        "A seed mixes line endings",
        "'{0}' mixes line endings: {1} LF, {2} CRLF, {3} CR; first change at line {4}");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (seed.Document.Lines.Newline != NewlineStyle.Mixed)
        {
            return;
        }

        string text = seed.Text;
        var counts = new int[(int)NewlineStyle.Mixed];
        var before = NewlineStyle.None;
        SourceSpan? change = null;
        int start = text.IndexOfAny(LineTable.Terminators);
        while (start >= 0)
        {
            int end = start + LineTable.TerminatorLength(text, start);
            NewlineStyle style = LineTable.StyleOf(text, start, end);
            counts[(int)style]++;
            if (change is null && before != NewlineStyle.None && style != before)
            {
                change = new SourceSpan(start, end);
            }

            before = style;
            start = text.IndexOfAny(LineTable.Terminators, end);
        }

        SourceSpan place = change.GetValueOrDefault();
        findings.Report(
            place, seed.Path, counts[(int)NewlineStyle.Lf], counts[(int)NewlineStyle.CrLf], counts[(int)NewlineStyle.Cr], seed.LineOf(place.Start));
    }
}
