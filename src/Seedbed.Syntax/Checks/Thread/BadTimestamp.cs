using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A time that is none, such as February 30, or that is earlier than what it answers.</summary>
internal sealed class BadTimestamp : SeedCheck
{
    private const string NoDate = "'{0}' is not a date in shape {1}";
    private const string TooEarly = "'{0}' is earlier than the comment it answers ('{1}')";

    /// <summary>Times are stated to the minute, and servers' clocks differ.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    public override Rule Rule { get; } = new(
        "SEED4008", nameof(BadTimestamp), RuleSeverity.Warning, "A stated time cannot be right", NoDate, TooEarly);

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        string shape = seed.Document.Thread?.Shape ?? DrupalShape.Shape.Name;
        ReportNoDate(seed, seed.Document.Byline?.Attribution.Posted, shape, findings);
        if (seed.Document.Thread is not { } thread)
        {
            return;
        }

        CommentsByName? comments = null;
        var earliest = new Dictionary<string, DateTime?>(StringComparer.Ordinal);
        foreach (CommentNode comment in thread.Comments)
        {
            StatedTime? posted = comment.Attribution.Posted;
            ReportNoDate(seed, posted, shape, findings);
            if (posted is { Local: { } time, Offset: null } && comment.Parent is not null && comment.Attribution.Parent is { } parent)
            {
                string name = CommenterName.Fold(parent.Of(seed.Text));
                if (!earliest.TryGetValue(name, out DateTime? first))
                {
                    comments ??= new CommentsByName(thread);
                    earliest.Add(name, first = Earliest(comments[name]));
                }

                if (first - time > Tolerance && comment.Parent.Attribution.Posted is { } answered)
                {
                    findings.ReportAs(TooEarly, posted.Span, answered.Span, posted.Span.Of(seed.Text), answered.Span.Of(seed.Text));
                }
            }
        }
    }

    private static void ReportNoDate(CheckedSeed seed, StatedTime? posted, string shape, FindingList findings)
    {
        if (posted is { Local: null })
        {
            findings.ReportAs(NoDate, posted.Span, related: null, posted.Span.Of(seed.Text), shape);
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
