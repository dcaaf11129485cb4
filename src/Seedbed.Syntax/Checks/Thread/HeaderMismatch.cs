using System;

namespace Seedbed.Syntax;

/// <summary>A detail line below a header that begins with another name: lines of two comments stand together.</summary>
internal sealed class HeaderMismatch : SeedCheck
{
    /// <summary>Author and parent, each of a few words.</summary>
    private const int MaxWords = 8;

    /// <summary>Two names of Drupal's 60 characters; longer text is a sentence that ends in a time.</summary>
    private const int MaxLength = 121;

    public override Rule Rule { get; } = new(
        "SEED4006",
        nameof(HeaderMismatch),
        RuleSeverity.Warning,
        "A header's two lines name different people",
        "Header line names '{0}' under '{1}'s picture'");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        foreach (CommentNode comment in seed.Document.Thread?.Comments ?? [])
        {
            Attribution header = comment.Attribution;
            if (header.Lines.Count == 1 && BelowHeader.Find(seed, comment) is { } line && FindName(seed.Text, line, comment) is { } name)
            {
                findings.ReportPair(name, header.AuthorSpan, name.Of(seed.Text), header.Author);
            }
        }
    }

    /// <summary>Where the name stands that a line states with a time; null when it states none.</summary>
    private static SourceSpan? FindName(string text, SourceSpan line, CommentNode comment)
    {
        if (PictureLine.FindTime(text, line) is not { } posted)
        {
            return null;
        }

        int length = posted.Start - line.Start;
        int status = text.IndexOf(PictureLine.NotVerified, line.Start, length, StringComparison.Ordinal);
        SourceSpan name = Trim(text, line.Start, status < 0 ? posted.Start : status);
        if (name.IsEmpty || name.Length > MaxLength)
        {
            return null;
        }

        // Without the status, which is Drupal's own word, it may be a sentence: "The club meets Feb 4, 2016 12:10 PM", and nothing else.
        bool isStated = status >= 0
            || (comment.Paragraphs.Count > 1 && CommenterName.IsUserName(text, name) && LikelyName.MayBeNames(text, name, MaxWords));
        return isStated ? name : null;
    }

    private static SourceSpan Trim(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new SourceSpan(start, end);
    }
}
