using System;

namespace Seedbed.Syntax;

/// <summary>What stands around a passage.</summary>
/// <param name="IsOpening">Whether a paragraph begins with it.</param>
/// <param name="IsFirst">Whether the comment does.</param>
/// <param name="IsSpoken">Whether words before it, or a colon, say that somebody said it.</param>
/// <param name="IsToReader">Whether these words are said to the one who said it: "you say".</param>
/// <param name="IsAsked">Whether a question mark follows it, or ends it.</param>
/// <param name="IsSetOff">Whether any mark follows it, or ends it, or nothing more.</param>
/// <param name="IsLast">Whether the comment ends with it.</param>
internal readonly record struct PassageContext(bool IsOpening, bool IsFirst, bool IsSpoken, bool IsToReader, bool IsAsked, bool IsSetOff, bool IsLast)
{
    /// <summary>How many marks are passed over beside a quotation, so that a line of marks is read in linear time.</summary>
    private const int MaxMarks = 16;

    /// <summary>How far before a quotation "you say" may stand.</summary>
    private const int MaxLead = 30;

    /// <summary>Looks at what stands around a passage in quotation marks.</summary>
    public static PassageContext Of(string text, CommentNode comment, SourceSpan passage)
    {
        SourceSpan paragraph = ParagraphAt(comment, passage.Start);
        int before = passage.Start;
        int first = Math.Max(paragraph.Start, before - MaxMarks);
        while (before > first && !char.IsLetterOrDigit(text[before - 1]) && text[before - 1] is not (':' or ')' or ']'))
        {
            before--;
        }

        bool isOpening = before == paragraph.Start;
        SourceSpan sentence = Sentences.Around(text, paragraph, before);
        string last = Sentences.LastWord(text, sentence.Start, before);
        bool isSaid = Distinctness.IsSpeech(last);
        bool hasColon = before > paragraph.Start && text[before - 1] == ':';
        int behind = passage.End;
        int end = Math.Min(ParagraphAt(comment, passage.End).End, behind + MaxMarks);
        while (behind < end && (Punctuation.CanClose(text[behind]) || text[behind] is '`'))
        {
            behind++;
        }

        char next = behind < end ? text[behind] : '\n';
        char own = passage.Length > 0 ? text[passage.End - 1] : ' ';
        return new PassageContext(
            isOpening,
            isOpening && paragraph.Start == comment.Paragraphs[0].Span.Start,
            isSaid || hasColon,
            isSaid && Sentences.HasSecondPerson(text, new SourceSpan(Math.Max(sentence.Start, before - MaxLead), before)),
            next == '?' || own == '?',
            next is '\n' or '?' or '!' or '.' or ',' or ':' or ';' or '…' || own is '.' or '!' or '?' or ',' || IsDash(text, behind, end),
            passage.End >= comment.Paragraphs[comment.Paragraphs.Count - 1].Span.End - 1);
    }

    private static bool IsDash(string text, int at, int end) =>
        at + 1 < end && (text[at] is '–' or '—' || (char.IsWhiteSpace(text[at]) && text[at + 1] is '-' or '–' or '—'));

    private static SourceSpan ParagraphAt(CommentNode comment, int position) =>
        comment.Paragraphs[ParagraphSearch.IndexAt(comment.Paragraphs, position)].Span;
}
