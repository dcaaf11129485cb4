using System;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Some headers of a thread state a time, or all that Drupal prints with it, and others do not, though the site prints it for all.</summary>
internal sealed class HeaderCoverage : SeedCheck
{
    private const string Detail = "Only {0} of {1} comments state status, parent and time; the crawler dropped the rest";
    private const string Time = "Only {0} of {1} comments state a time; the crawler dropped the rest";

    public override Rule Rule { get; } = new(
        "SEED4004", nameof(HeaderCoverage), RuleSeverity.Info, "Only some comments state status, parent and time", Detail, Time);

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
            bool isDrupal = string.Equals(thread.Shape, DrupalShape.Shape.Name, StringComparison.Ordinal);
            findings.ReportAs(isDrupal ? Detail : Time, LineOf(first.Attribution), related: null, stated, thread.Comments.Count);
        }
    }

    /// <summary>The line of a header on which its time stands.</summary>
    private static SourceSpan LineOf(Attribution header) =>
        header.Lines.FirstOrDefault(line => line.Span.Contains(header.Posted!.Span))?.Span ?? header.HeaderSpan;
}
