namespace Seedbed.Syntax;

/// <summary>Text at the top of a thread that no header stands above: a comment that lost its header, or words of the site.</summary>
internal sealed class NoAuthor : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED4002",
        nameof(NoAuthor),
        RuleSeverity.Warning,
        "Text in a thread has no author",
        "Text in the thread belongs to no comment header");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        foreach (ParagraphNode paragraph in UnattributedText.BeforeComments(seed.Document.Thread))
        {
            findings.Report(paragraph.Span);
        }
    }
}
