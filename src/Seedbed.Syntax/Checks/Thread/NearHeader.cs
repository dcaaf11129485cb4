using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// A line that all but opens a comment. Read as text, it gives a comment to the author of the one above. To be reported, it must stand
/// where a header would: with text above and below, so that each of two comments would have some.
/// </summary>
internal sealed class NearHeader : SeedCheck
{
    private const string NoMarker = "no thread marker above it, and fewer than three such lines";

    /// <summary>A name of 60 characters and the words behind it, with room for what is odd about them; longer lines are sentences.</summary>
    private const int MaxLineLength = 90;

    /// <summary>Few names have more words, and few phrases fewer.</summary>
    private const int MaxWords = 4;

    public override Rule Rule { get; } = new(
        "SEED4005",
        nameof(NearHeader),
        RuleSeverity.Warning,
        "A line that looks like a comment header is read as text",
        "Line looks like a comment header but is read as text: {0}");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (seed.Document.Thread is not { } thread)
        {
            ReportInArticle(seed, findings);
            return;
        }

        if (!string.Equals(thread.Shape, DrupalShape.Shape.Name, StringComparison.Ordinal))
        {
            ReportLookAlikes(thread, findings);
            return;
        }

        // The first line of a comment is text: were it a header, the comment would be left with nothing.
        Report(seed, UnattributedText.BeforeComments(thread), 0, findings);
        foreach (CommentNode comment in thread.Comments)
        {
            Report(seed, comment.Paragraphs, 1, findings);
        }
    }

    private static void ReportInArticle(CheckedSeed seed, FindingList findings)
    {
        // One such line is a caption: "Rembrandt's picture".
        IReadOnlyList<ParagraphNode> lines = seed.Document.Paragraphs;
        var found = new List<SourceSpan>();
        for (int i = 1; i + 1 < lines.Count; i++)
        {
            SourceSpan line = lines[i].Span;
            if (line.Length <= MaxLineLength
                && PictureLine.TryRead(seed.Text, line, out SourceSpan name)
                && CommenterName.IsUserName(seed.Text, name)
                && LikelyName.IsOne(seed.Text, name, MaxWords, allowLowerCase: true)
                && !PictureLine.TryRead(seed.Text, lines[i - 1].Span, out _)
                && !IsLink(seed.Text, lines[i + 1].Span)
                && !Touch(seed, lines[i - 1], lines[i])
                && !Touch(seed, lines[i], lines[i + 1]))
            {
                found.Add(line);
            }
        }

        foreach (SourceSpan line in found.Count > 1 ? found : [])
        {
            findings.Report(line, NoMarker);
        }
    }

    /// <summary>What was taken for a header at first and is text; with text above and below, so that each of two comments would have some.</summary>
    private static void ReportLookAlikes(ThreadNode thread, FindingList findings)
    {
        if (thread.Evidence.LookAlikes.Count == 0)
        {
            return;
        }

        var reasons = new Dictionary<int, string>();
        foreach (LookAlike line in thread.Evidence.LookAlikes)
        {
            reasons[line.Span.Start] = line.Reason;
        }

        ReportLookAlikes(UnattributedText.BeforeComments(thread), 0, reasons, findings);
        foreach (CommentNode comment in thread.Comments)
        {
            ReportLookAlikes(comment.Paragraphs, 1, reasons, findings);
        }
    }

    private static void ReportLookAlikes(IReadOnlyList<ParagraphNode> lines, int first, Dictionary<int, string> reasons, FindingList findings)
    {
        for (int i = first; i + 1 < lines.Count; i++)
        {
            if (reasons.TryGetValue(lines[i].Span.Start, out string? reason))
            {
                findings.Report(lines[i].Span, reason);
            }
        }
    }

    private static void Report(CheckedSeed seed, IReadOnlyList<ParagraphNode> lines, int first, FindingList findings)
    {
        for (int i = first; i + 1 < lines.Count; i++)
        {
            bool touchesAbove = i > 0 && Touch(seed, lines[i - 1], lines[i]);
            bool isAmongText = touchesAbove && Touch(seed, lines[i], lines[i + 1]);
            if (lines[i].Span.Length <= MaxLineLength
                && !IsLink(seed.Text, lines[i + 1].Span)
                && FindReason(seed.Text, lines[i].Span, touchesAbove, isAmongText) is { } reason)
            {
                findings.Report(lines[i].Span, reason);
            }
        }
    }

    private static string? FindReason(string text, SourceSpan line, bool touchesAbove, bool isAmongText)
    {
        string? reason;
        if (PictureLine.EndsLikeHeader(text, line, out SourceSpan name))
        {
            reason = ReasonOf(text, name, isAmongText);
            return reason is not null && LikelyName.IsOne(text, name, MaxWords, allowLowerCase: true) ? reason : null;
        }

        // In the middle of text, words that only resemble a header are words.
        reason = touchesAbove ? null : HeaderEnding.FindFault(text, line, out name);
        return reason is not null && LikelyName.IsOne(text, name, MaxWords, allowLowerCase: false) ? reason : null;
    }

    /// <summary>Why a line that ends exactly like a header is none.</summary>
    private static string? ReasonOf(string text, SourceSpan name, bool isAmongText) =>
        CommenterName.IsTooLong(text, name) ? "the name is longer than 60 characters"
        : CommenterName.IsBroken(text, name) ? "a comma, question or exclamation mark inside the name"
        : char.IsWhiteSpace(text[name.End - 1]) ? "white space before the apostrophe"
        : !CommenterName.IsUserName(text, name) ? "characters that no user name has"
        : isAmongText ? "text directly above and below"
        : null;

    /// <summary>What stands above a link may name the picture to which it leads.</summary>
    private static bool IsLink(string text, SourceSpan line) =>
        string.Compare(text, line.Start, "http", 0, "http".Length, StringComparison.OrdinalIgnoreCase) == 0
        || string.Compare(text, line.Start, "www.", 0, "www.".Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool Touch(CheckedSeed seed, ParagraphNode above, ParagraphNode below) =>
        seed.LineOf(below.Span.Start) - seed.LineOf(above.Span.Start) == 1;
}
