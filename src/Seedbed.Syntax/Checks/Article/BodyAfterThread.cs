namespace Seedbed.Syntax;

/// <summary>Text below the controls that close a thread: a footer of the site, or a part of the article that the crawler moved.</summary>
internal sealed class BodyAfterThread : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED3007",
        nameof(BodyAfterThread),
        RuleSeverity.Info,
        "Text stands below the thread",
        "Text after the last comment is not part of it: '{0}'");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        foreach (ParagraphNode paragraph in UnattributedText.BehindComments(seed.Document.Thread))
        {
            findings.Report(paragraph.Span, paragraph.Span.Of(seed.Text));
        }
    }
}
