using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Finds what may be a quotation in a comment: what stands in quotation marks, and whole paragraphs. The index learns what to look for.</summary>
internal sealed class CandidateFinder
{
    private static readonly string[] Introductions = [" wrote:", " said:", " schrieb:", " a écrit :", " a écrit:", " escribió:"];

    private static readonly List<PassageCandidate> Nothing = [];

    private readonly string _text;
    private readonly PassageIndex _index;
    private readonly QuotedPlaces _quoted;

    /// <summary>Takes a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="index">Looks for the beginnings of what is found.</param>
    /// <param name="quoted">What stands in quotation marks in the comments.</param>
    public CandidateFinder(string text, PassageIndex index, QuotedPlaces quoted)
    {
        _text = text;
        _index = index;
        _quoted = quoted;
    }

    /// <summary>What may be a quotation in a comment, in the order of the text.</summary>
    [MethodImpl(HotLoop.Options)]
    public List<PassageCandidate> Find(CommentNode comment)
    {
        IReadOnlyList<MarkedPassage> marked = _quoted.MarkedIn(comment.Index);
        int named = IndexOfNamed(comment);
        bool isOnlyOwnWords = marked.Count == 0 && named < 0 && comment.Paragraphs.Count == 1 && !IsMail(comment.Paragraphs[0].Span);
        if (isOnlyOwnWords)
        {
            return Nothing;
        }

        var candidates = new List<PassageCandidate>();
        foreach (MarkedPassage passage in marked)
        {
            candidates.Add(Mark(comment, passage));
        }

        AddParagraphs(comment, named, candidates);
        candidates.Sort(static (left, right) => left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start) : left.Kind.CompareTo(right.Kind));
        return candidates;
    }

    private PassageCandidate Mark(CommentNode comment, MarkedPassage marked)
    {
        var passage = new Passage(_text, marked.Parts, marked.Kind);
        var context = PassageContext.Of(_text, comment, marked.Span);
        PassageCandidate? instead = marked.Instead is { } other ? Mark(comment, other) : null;
        if (marked.Kind == PassageKind.Marked && passage.SecondAnchor is var second and > 0)
        {
            instead = new PassageCandidate(passage.Span, passage.Kind, passage, second, SlotOf(passage, second), context) { Instead = instead };
        }

        return new PassageCandidate(passage.Span, passage.Kind, passage, passage.Anchor, SlotOf(passage, passage.Anchor), context) { Instead = instead };
    }

    /// <summary>Whole paragraphs that may be somebody else's: those quoted as mail is, the one below a line that names whom it quotes, and any other with text beside it.</summary>
    [MethodImpl(HotLoop.Options)]
    private void AddParagraphs(CommentNode comment, int named, List<PassageCandidate> candidates)
    {
        IReadOnlyList<ParagraphNode> paragraphs = comment.Paragraphs;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            SourceSpan span = paragraphs[i].Span;
            if (IsMail(span))
            {
                var parts = new List<SourceSpan> { BehindSigns(span) };
                while (i + 1 < paragraphs.Count && IsMail(paragraphs[i + 1].Span))
                {
                    i++;
                    parts.Add(BehindSigns(paragraphs[i].Span));
                }

                var passage = new Passage(_text, parts, PassageKind.Mail);
                candidates.Add(new PassageCandidate(passage.Span, PassageKind.Mail, passage, passage.Anchor, SlotOf(passage, passage.Anchor), default));
            }
            else if ((i == named || paragraphs.Count > 1) && !IsMarked(comment, span) && SlotOf(span) is { } slot)
            {
                PassageKind kind = i == named ? PassageKind.Named : PassageKind.Block;
                candidates.Add(new PassageCandidate(span, kind, Passage: null, Anchor: 0, slot, new PassageContext { IsLast = i == paragraphs.Count - 1 }));
            }
        }
    }

    private bool IsMail(SourceSpan paragraph) => _text[paragraph.Start] == '>';

    private SourceSpan BehindSigns(SourceSpan line)
    {
        int at = line.Start;
        while (at < line.End && (_text[at] == '>' || char.IsWhiteSpace(_text[at])))
        {
            at++;
        }

        return new SourceSpan(at, line.End);
    }

    /// <summary>Whether a paragraph stands in quotation marks.</summary>
    private bool IsMarked(CommentNode comment, SourceSpan paragraph)
    {
        const int LongestMark = 2;
        return !char.IsLetterOrDigit(_text[paragraph.Start])
            && _quoted.LastMarked(comment.Index, paragraph.Start + LongestMark) is { } marked
            && marked.Span.Start > paragraph.Start && marked.Span.End + LongestMark >= paragraph.End;
    }

    /// <summary>The paragraph below the line of the comment that names whom it answers; -1 without one.</summary>
    private int IndexOfNamed(CommentNode comment)
    {
        for (int i = 1; i < comment.Paragraphs.Count; i++)
        {
            if (IsIntroduction(comment.Paragraphs[i - 1].Span))
            {
                return i;
            }
        }

        if (comment.Attribution.Parent is not { } parent || comment.IsParentByDepth)
        {
            return -1;
        }

        for (int i = 0; i < comment.Paragraphs.Count; i++)
        {
            if (comment.Paragraphs[i].Span.Start > parent.End)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a paragraph says whom the next one quotes, as boards print it.</summary>
    private bool IsIntroduction(SourceSpan paragraph)
    {
        const int MaxLength = 90;
        const string Board = "Originally Posted by ";
        string line = paragraph.Length <= MaxLength ? paragraph.Of(_text) : string.Empty;
        return line.StartsWith(Board, StringComparison.OrdinalIgnoreCase)
            || Introductions.Any(introduction => line.EndsWith(introduction, StringComparison.OrdinalIgnoreCase));
    }

    private int SlotOf(Passage passage, int at) => at >= 0 ? _index.Add(passage.Words[at], passage.Words[at + 1], passage.Words[at + 2]) : -1;

    private int? SlotOf(SourceSpan paragraph)
    {
        int at = paragraph.Start;
        return Words.TryRead(_text, ref at, paragraph.End, out Word first)
            && Words.TryRead(_text, ref at, paragraph.End, out Word second)
            && Words.TryRead(_text, ref at, paragraph.End, out Word third)
            ? _index.Add(first, second, third)
            : null;
    }
}
