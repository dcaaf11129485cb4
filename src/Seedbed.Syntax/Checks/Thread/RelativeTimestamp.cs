using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A time that is told from when the page was fetched, which the file does not say.</summary>
internal sealed class RelativeTimestamp : SeedCheck
{
    /// <summary>How many words may stand between author and time: the name of the one who is answered.</summary>
    private const int MaxWordsOfParent = 4;

    private const string One = "'{0}' needs a crawl date to become a time";
    private const string Many = "'{0}' and {1} more time(s) of headers need a crawl date to become times";

    public override Rule Rule { get; } = new(
        "SEED4009", nameof(RelativeTimestamp), RuleSeverity.Info, "A time is relative to when the page was fetched", One, Many);

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        SeedDocument document = seed.Document;
        ReportStated(seed, findings);
        if (document is { Byline: { } byline, Paragraphs.Count: > 0 })
        {
            ReportBelow(seed, byline.Attribution, document.Paragraphs[0], findings);
        }

        foreach (ParagraphNode paragraph in document.Thread?.Unattributed ?? [])
        {
            ReportWhole(seed, paragraph, findings);
        }

        foreach (CommentNode comment in document.Thread?.Comments ?? [])
        {
            ReportIn(seed, comment, findings);
        }
    }

    /// <summary>The times that headers state so are one finding: a site that prints them prints no others.</summary>
    private static void ReportStated(CheckedSeed seed, FindingList findings)
    {
        StatedTime? first = null;
        int more = -1;
        foreach (StatedTime time in StatedTimes(seed.Document))
        {
            if (time.Problem == StatedTimeProblem.Relative)
            {
                first ??= time;
                more++;
            }
        }

        if (first is not null && more == 0)
        {
            findings.ReportAs(One, first.Span, related: null, first.Span.Of(seed.Text));
        }
        else if (first is not null)
        {
            findings.ReportAs(Many, first.Span, related: null, first.Span.Of(seed.Text), more);
        }
    }

    /// <summary>The article's times, then those of comments, each in the order of the text.</summary>
    private static IEnumerable<StatedTime> StatedTimes(SeedDocument document)
    {
        foreach (SeedNode node in document.Children)
        {
            if (((node as BylineNode)?.Attribution.Posted ?? (node as DateLineNode)?.Time) is { } time)
            {
                yield return time;
            }
        }

        foreach (CommentNode comment in document.Thread?.Comments ?? [])
        {
            if (comment.Attribution.Posted is { } posted)
            {
                yield return posted;
            }
        }
    }

    private static void ReportIn(CheckedSeed seed, CommentNode comment, FindingList findings)
    {
        IReadOnlyList<ParagraphNode> paragraphs = comment.Paragraphs;
        if (paragraphs.Count == 0)
        {
            return;
        }

        bool isBelow = BelowHeader.Find(seed, comment) is not null;
        if (isBelow)
        {
            ReportBelow(seed, comment.Attribution, paragraphs[0], findings);
        }

        // "2 years ago" alone is somebody's answer to a question.
        for (int i = isBelow ? 1 : 0; paragraphs.Count > 1 && i < paragraphs.Count; i++)
        {
            ReportWhole(seed, paragraphs[i], findings);
        }
    }

    private static void ReportBelow(CheckedSeed seed, Attribution header, ParagraphNode paragraph, FindingList findings)
    {
        if (BelowHeader.Find(seed, header, paragraph) is { } line
            && RelativeTime.FindAtEnd(seed.Text, line) is { } time
            && (time == line || IsByAuthor(seed.Text, new SourceSpan(line.Start, time.Start), header.Author)))
        {
            findings.Report(time, time.Of(seed.Text));
        }
    }

    private static void ReportWhole(CheckedSeed seed, ParagraphNode paragraph, FindingList findings)
    {
        if (RelativeTime.FindAtEnd(seed.Text, paragraph.Span) == paragraph.Span)
        {
            findings.Report(paragraph.Span, paragraph.Span.Of(seed.Text));
        }
    }

    /// <summary>Whether a text is the author's name, perhaps with a status and the name of the one who is answered.</summary>
    private static bool IsByAuthor(string text, SourceSpan before, string author)
    {
        string words = CommenterName.Fold(before.Of(text));
        string name = CommenterName.Fold(author);
        if (!words.StartsWith(name, StringComparison.Ordinal))
        {
            return false;
        }

        string rest = words.Substring(name.Length);
        if (rest.Length == 0)
        {
            return true;
        }

        string status = " " + PictureLine.NotVerified;
        string parent = rest.StartsWith(status, StringComparison.Ordinal) ? rest.Substring(status.Length) : rest;
        return parent.Length == 0 || (parent[0] == ' ' && LikelyName.MayBeNames(parent, new SourceSpan(0, parent.Length), MaxWordsOfParent));
    }
}
