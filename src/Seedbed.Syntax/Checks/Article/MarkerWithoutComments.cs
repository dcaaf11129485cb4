using System.Linq;

namespace Seedbed.Syntax;

/// <summary>A thread's marker with no comment below, which does not say that there is none: the crawler lost them.</summary>
internal sealed class MarkerWithoutComments : SeedCheck
{
    private static readonly ShapeWords NoWords = new([], [], CommenterName.UsualMaxLength);

    public override Rule Rule { get; } = new(
        "SEED3006",
        nameof(MarkerWithoutComments),
        RuleSeverity.Warning,
        "A thread has a marker, but no comments",
        "Thread marker, but no comment follows");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        // Without comments, it is the marker that makes the thread: its first line.
        if (seed.Document.Thread is { Comments.Count: 0 } thread && !thread.Children.Any(line => SaysThatNobodyCommented(seed.Text, line.Span)))
        {
            findings.Report(thread.Children[0].Span);
        }
    }

    private static bool SaysThatNobodyCommented(string text, SourceSpan line) =>
        CommonLines.EmptyMarkers.Templates.Any(template => template.Match(text, line, NoWords) is not null) || IsCountOfNone(line.Of(text));

    /// <summary>Whether a line begins or ends with the number 0, as in <c>0 Comments</c> and <c>Comments (0)</c>.</summary>
    private static bool IsCountOfNone(string line)
    {
        string end = line.TrimEnd(')', ']', ':');
        return (line[0] == '0' && line.Length > 1 && char.IsWhiteSpace(line[1]))
            || (end.Length > 1 && end[end.Length - 1] == '0' && end[end.Length - 2] is '(' or '[' or ' ' or '\u00A0');
    }
}
