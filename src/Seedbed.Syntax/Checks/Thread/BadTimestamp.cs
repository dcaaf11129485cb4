using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A time that is none, such as February 30, that can be read in two ways, or that is earlier than what it answers.</summary>
internal sealed class BadTimestamp : SeedCheck
{
    private const string NoDate = "'{0}' is not a date in shape {1}";
    private const string TooEarly = "'{0}' is earlier than the comment it answers ('{1}')";
    private const string NoDateInFront = "'{0}' is not a date";
    private const string Ambiguous = "'{0}' may have the day first or the month, and nothing in the thread tells which";
    private const string AllAmbiguous = "'{0}' and {1} more time(s) may have the day first or the month, and nothing in the thread tells which";
    private const string AmbiguousInFront = "'{0}' may have the day first or the month, and nothing tells which";

    /// <summary>Times are stated to the minute, and servers' clocks differ.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    public override Rule Rule { get; } = new(
        "SEED4008",
        nameof(BadTimestamp),
        RuleSeverity.Warning,
        "A stated time cannot be right",
        NoDate,
        TooEarly,
        NoDateInFront,
        Ambiguous,
        AllAmbiguous,
        AmbiguousInFront);

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        ReportFront(seed, findings);
        if (seed.Document.Thread is { } thread)
        {
            ReportAmbiguous(seed, thread, findings);
            foreach (CommentNode comment in thread.Comments)
            {
                if (comment.Attribution.Posted is { Problem: StatedTimeProblem.NoDate } posted)
                {
                    findings.ReportAs(NoDate, posted.Span, related: null, posted.Span.Of(seed.Text), thread.Shape);
                }
            }

            ReportTooEarly(seed, thread, findings);
        }
    }

    /// <summary>The times above the article: that of its byline, and those of lines of their own.</summary>
    private static void ReportFront(CheckedSeed seed, FindingList findings)
    {
        foreach (SeedNode node in seed.Document.Children)
        {
            StatedTime? time = (node as BylineNode)?.Attribution.Posted ?? (node as DateLineNode)?.Time;
            if (time is { Problem: StatedTimeProblem.NoDate } && node is BylineNode byline && PictureLine.TryRead(seed.Text, byline.Attribution.HeaderSpan, out _))
            {
                findings.ReportAs(NoDate, time.Span, related: null, time.Span.Of(seed.Text), DrupalShape.Shape.Name);
            }
            else if (time is { Problem: StatedTimeProblem.NoDate })
            {
                findings.ReportAs(NoDateInFront, time.Span, related: null, time.Span.Of(seed.Text));
            }
            else if (time is { Problem: StatedTimeProblem.AmbiguousDay })
            {
                findings.ReportAs(AmbiguousInFront, time.Span, related: null, time.Span.Of(seed.Text));
            }
        }
    }

    /// <summary>All such times of a thread are one finding: what would tell about one would tell about all.</summary>
    private static void ReportAmbiguous(CheckedSeed seed, ThreadNode thread, FindingList findings)
    {
        StatedTime? first = null;
        int more = -1;
        foreach (CommentNode comment in thread.Comments)
        {
            if (comment.Attribution.Posted is { Problem: StatedTimeProblem.AmbiguousDay } posted)
            {
                first ??= posted;
                more++;
            }
        }

        if (first is not null && more == 0)
        {
            findings.ReportAs(Ambiguous, first.Span, related: null, first.Span.Of(seed.Text));
        }
        else if (first is not null)
        {
            findings.ReportAs(AllAmbiguous, first.Span, related: null, first.Span.Of(seed.Text), more);
        }
    }

    private static void ReportTooEarly(CheckedSeed seed, ThreadNode thread, FindingList findings)
    {
        CommentsByName? comments = null;
        var earliest = new Dictionary<string, DateTime?>(StringComparer.Ordinal);
        foreach (CommentNode comment in thread.Comments)
        {
            StatedTime? posted = comment.Attribution.Posted;
            if (posted is { Local: { } time, Offset: null } && comment.Parent is not null && comment.Attribution.Parent is { } parent)
            {
                string name = CommenterName.Fold(parent.Of(seed.Text));
                if (!earliest.TryGetValue(name, out DateTime? first))
                {
                    comments ??= new CommentsByName(thread);
                    earliest.Add(name, first = Earliest(comments[name]));
                }

                // A day without a time of day lasts to its end.
                TimeSpan tolerance = posted.Precision == TimePrecision.Day ? Tolerance + TimeSpan.FromDays(1) : Tolerance;
                if (first - time > tolerance && comment.Parent.Attribution.Posted is { } answered)
                {
                    findings.ReportAs(TooEarly, posted.Span, answered.Span, posted.Span.Of(seed.Text), answered.Span.Of(seed.Text));
                }
            }
        }
    }

    /// <summary>
    /// The earliest of these times; null when a comment does not state its time in the page's own zone. The page tells by name alone who is
    /// answered, so any comment of that name may be meant, and in a threaded list the nearest one may be the younger.
    /// </summary>
    private static DateTime? Earliest(IReadOnlyList<CommentNode> comments)
    {
        DateTime? earliest = null;
        foreach (CommentNode comment in comments)
        {
            if (comment.Attribution.Posted is not { Local: { } time, Offset: null })
            {
                return null;
            }

            earliest = earliest < time ? earliest : time;
        }

        return earliest;
    }
}
