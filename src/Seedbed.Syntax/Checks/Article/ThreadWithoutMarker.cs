namespace Seedbed.Syntax;

/// <summary>
/// A thread that only its headers show: where it begins is a conclusion from them, not a statement of the page. A board's page begins with its thread.
/// </summary>
internal sealed class ThreadWithoutMarker : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED3005",
        nameof(ThreadWithoutMarker),
        RuleSeverity.Warning,
        "A thread has no marker",
        "Comment headers from line {0}, but no thread marker; thread start assumed there");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        // Of a shape that a project declares without a marker, none is missing.
        if (seed.Document.Thread is { Comments.Count: > 0 } thread && !thread.Evidence.HasMarker && !BoardPage.Is(seed) && !seed.Shapes.IsWithoutMarker)
        {
            SourceSpan header = thread.Comments[0].Attribution.HeaderSpan;
            findings.Report(header, seed.LineOf(header.Start));
        }
    }
}
