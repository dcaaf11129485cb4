using System;

namespace Seedbed.Syntax;

/// <summary>Tags and character references of HTML that stand in the text as they stood in the page.</summary>
internal sealed class MarkupResidue : SeedCheck
{
    private static readonly char[] Starts = ['<', '&'];

    public override Rule Rule { get; } = new(
        "SEED2004",
        nameof(MarkupResidue),
        RuleSeverity.Warning,
        "HTML was left in the text",
        "HTML left in the text: '{0}'");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!Array.Exists(Starts, seed.Characters.Contains))
        {
            return;
        }

        string text = seed.Text;
        foreach (ContentLine line in seed.Lines)
        {
            int end = line.Span.End;
            int at = text.IndexOfAny(Starts, line.Span.Start, line.Span.Length);
            while (at >= 0)
            {
                int length = text[at] == '<' ? HtmlTag.LengthAt(text, at, end) : HtmlEntity.LengthAt(text, at, end);
                if (length > 0)
                {
                    findings.Report(new SourceSpan(at, at + length), text.Substring(at, length));
                }

                at += length > 0 ? length : 1;
                at = text.IndexOfAny(Starts, at, end - at);
            }
        }
    }
}
