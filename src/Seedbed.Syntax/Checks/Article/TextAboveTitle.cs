namespace Seedbed.Syntax;

/// <summary>A line above the title that no list knows: the site's name perhaps, or the title, with what was taken for it as its subtitle. It is text.</summary>
internal sealed class TextAboveTitle : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED3009",
        nameof(TextAboveTitle),
        RuleSeverity.Info,
        "Text stands above the title",
        "Line above the title is read as text: '{0}'");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (seed.Document.Title is not { } title)
        {
            return;
        }

        foreach (ParagraphNode paragraph in seed.Document.Paragraphs)
        {
            if (paragraph.Span.Start > title.Span.Start)
            {
                return;
            }

            findings.Report(paragraph.Span, paragraph.Span.Of(seed.Text));
        }
    }
}
