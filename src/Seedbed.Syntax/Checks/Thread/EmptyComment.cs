namespace Seedbed.Syntax;

/// <summary>A comment of which the crawler kept the header alone.</summary>
internal sealed class EmptyComment : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED4001",
        nameof(EmptyComment),
        RuleSeverity.Warning,
        "A comment has no text",
        "Comment by '{0}' has no text");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        foreach (CommentNode comment in seed.Document.Thread?.Comments ?? [])
        {
            if (comment.Paragraphs.Count == 0)
            {
                findings.Report(comment.Attribution.AuthorSpan, comment.Attribution.Author);
            }
        }
    }
}
