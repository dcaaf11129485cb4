using System;

namespace Seedbed.Syntax;

/// <summary>What is left of a link whose address was cut or taken apart. A whole address is none.</summary>
internal sealed class LinkResidue : SeedCheck
{
    /// <summary>Shorter addresses are written with an ellipsis by people; sites that shorten links show more of them.</summary>
    private const int MinLengthOfCutAddress = 20;

    private const string ClosersBehindAddress = ")]}>\"'”’»,;";

    /// <summary>Every left-over holds one of these; hardly any word does.</summary>
    private const string MarksOfResidue = "=:/]";

    private static readonly char[] MarksAndTags = (MarksOfResidue + "<").ToCharArray();

    private static readonly string[] Schemes = ["http://", "https://", "www."];

    public override Rule Rule { get; } = new(
        "SEED2005",
        nameof(LinkResidue),
        RuleSeverity.Warning,
        "A left-over of a link stands in the text",
        "Left-over of a link: '{0}'");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!seed.Characters.ContainsAny(MarksOfResidue))
        {
            return;
        }

        foreach (ContentLine line in seed.Lines)
        {
            int at = line.Span.Start;
            while (NextWithMark(seed.Text, line.Span, ref at) is { } token)
            {
                if (IsResidue(seed.Text, token))
                {
                    findings.Report(token, token.Of(seed.Text));
                }
            }
        }
    }

    /// <summary>The next text between white space and tags that holds a mark; null where none does. Tags are another rule's.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line.</param>
    /// <param name="at">Where to begin; afterwards, where to go on.</param>
    private static SourceSpan? NextWithMark(string text, SourceSpan line, ref int at)
    {
        int mark = text.IndexOfAny(MarksAndTags, at, line.End - at);
        for (int tag; mark >= 0 && (tag = LengthOfTag(text, mark, line)) > 0; mark = text.IndexOfAny(MarksAndTags, at, line.End - at))
        {
            at = mark + tag;
        }

        if (mark < 0)
        {
            return null;
        }

        int start = mark;
        while (start > at && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        int tagBehind = 0;
        at = mark + 1;
        while (at < line.End && !char.IsWhiteSpace(text[at]) && (tagBehind = LengthOfTag(text, at, line)) == 0)
        {
            at++;
        }

        var token = new SourceSpan(start, at);
        at += tagBehind;
        return token;
    }

    private static int LengthOfTag(string text, int at, SourceSpan line) => text[at] == '<' ? HtmlTag.LengthAt(text, at, line.End) : 0;

    private static bool IsResidue(string text, SourceSpan token) =>
        IsBrokenMarkdown(text, token)
        || IsAttribute(text, token)
        || IsScript(text, token)
        || IsCutAddress(text, token)
        || QueryString.IsPieceOf(text, token);

    /// <summary>A Markdown link that nothing closes; a whole one is the notation of the text.</summary>
    private static bool IsBrokenMarkdown(string text, SourceSpan token)
    {
        int at = Find(text, token, "](http");
        return at >= 0 && text.IndexOf(')', at, token.End - at) < 0;
    }

    private static bool IsAttribute(string text, SourceSpan token)
    {
        int at = Find(text, token, "href=");
        int value = at + "href=".Length;
        return at >= 0
            && (at == token.Start || !char.IsLetterOrDigit(text[at - 1]))
            && value + 1 < token.End
            && text[value] is not ('.' or ',' or ')' or '…');
    }

    private static bool IsScript(string text, SourceSpan token)
    {
        int at = Find(text, token, "javascript:");
        int start = at + "javascript:".Length;
        int behind = start;
        while (at >= 0 && behind < token.End && (char.IsLetterOrDigit(text[behind]) || text[behind] is '_' or '$'))
        {
            behind++;
        }

        // The language's name before a colon is no address.
        return at >= 0 && behind > start && behind < token.End && text[behind] is '(' or '.' or ';';
    }

    private static bool IsCutAddress(string text, SourceSpan token)
    {
        int end = token.End;
        bool endsSentence = token.Length > 1 && text[end - 1] == '.' && ClosersBehindAddress.IndexOf(text[end - 2]) >= 0;
        end -= endsSentence ? 1 : 0;
        while (end > token.Start && ClosersBehindAddress.IndexOf(text[end - 1]) >= 0)
        {
            end--;
        }

        var cut = new SourceSpan(token.Start, end);
        int start = StartOfAddress(text, cut);
        if (!EndsInEllipsis(text, cut) || start < 0 || end - start < MinLengthOfCutAddress)
        {
            return false;
        }

        // Behind a bare host, the ellipsis is the writer's.
        int path = text.IndexOf('/', start + "https://".Length, end - start - "https://".Length);
        return path >= 0 && text[path + 1] is not ('.' or '…');
    }

    private static bool EndsInEllipsis(string text, SourceSpan token) =>
        token.Length > 3 && (text[token.End - 1] == '…' || string.CompareOrdinal(text, token.End - 3, "...", 0, 3) == 0);

    private static int StartOfAddress(string text, SourceSpan token)
    {
        foreach (string scheme in Schemes)
        {
            int at = Find(text, token, scheme);
            if (at >= 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static int Find(string text, SourceSpan token, string value) => text.IndexOf(value, token.Start, token.Length, StringComparison.Ordinal);
}
