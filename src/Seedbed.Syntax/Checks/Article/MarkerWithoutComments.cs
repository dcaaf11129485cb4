namespace Seedbed.Syntax;

/// <summary>A thread's marker with no comment below: sites print it where there are comments, so the crawler lost them.</summary>
internal sealed class MarkerWithoutComments : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED3006",
        nameof(MarkerWithoutComments),
        RuleSeverity.Warning,
        "A thread has a marker, but no comments",
        "Thread marker, but no comment follows");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        // Without comments, it is the marker that makes the thread: its first line.
        if (seed.Document.Thread is { Comments.Count: 0 } thread)
        {
            findings.Report(thread.Children[0].Span);
        }
    }
}
