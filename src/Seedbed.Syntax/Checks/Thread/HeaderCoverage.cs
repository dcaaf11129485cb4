using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Some headers of a thread state status, parent and time and others do not, though the site prints them for all.</summary>
internal sealed class HeaderCoverage : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED4004",
        nameof(HeaderCoverage),
        RuleSeverity.Info,
        "Only some comments state status, parent and time",
        "Only {0} of {1} comments state status, parent and time; the crawler dropped the rest");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (seed.Document.Thread is not { } thread)
        {
            return;
        }

        int stated = thread.Comments.Count(static comment => comment.Attribution.Posted is not null);
        if (stated > 0 && stated < thread.Comments.Count)
        {
            CommentNode first = thread.Comments.First(static comment => comment.Attribution.Posted is not null);
            findings.Report(first.Attribution.Lines[first.Attribution.Lines.Count - 1].Span, stated, thread.Comments.Count);
        }
    }
}
