namespace Seedbed.Syntax;

/// <summary>An article whose first paragraph is text: the crawler dropped the title, or kept it somewhere else.</summary>
internal sealed class NoTitle : SeedCheck
{
    private const string Sentence = "Article has no title: its first paragraph reads as a sentence";
    private const string OnlyLine = "Article has no title: its only line is taken for its text";

    public override Rule Rule { get; } = new(
        "SEED3001",
        nameof(NoTitle),
        RuleSeverity.Warning,
        "An article has no title",
        Sentence,
        OnlyLine);

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        // Without a paragraph there is no article that could have a title; NoBody and the rules about the file say so.
        if (seed.Document.Title is null && seed.Document.Paragraphs.Count > 0)
        {
            findings.ReportAs(seed.Lines.Length == 1 ? OnlyLine : Sentence, seed.Document.Paragraphs[0].Span, related: null);
        }
    }
}
