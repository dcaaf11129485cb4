namespace Seedbed.Syntax;

/// <summary>A document that holds text, but no paragraph of an article: a title, a byline or a thread alone. A board's page is its thread.</summary>
internal sealed class NoBody : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED3002",
        nameof(NoBody),
        RuleSeverity.Error,
        "An article has no body",
        "Article has no body paragraph");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (seed.HasText && seed.Document.Paragraphs.Count == 0 && !(seed.Document.Thread is { Comments.Count: > 0 } thread && BoardPage.IsOfBoard(seed, thread)))
        {
            findings.Report(seed.Document.Title?.Span ?? CheckedSeed.Beginning);
        }
    }
}
