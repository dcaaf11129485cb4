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
        bool IsNamed(int i) => i == named || (i > 0 && IsIntroduction(paragraphs[i - 1].Span));
        for (int i = 0; i < paragraphs.Count; i++)
        {
            SourceSpan span = paragraphs[i].Span;
            if (IsMail(span))
            {
                var parts = new List<SourceSpan>();
                AddMail(span, parts);
                while (i + 1 < paragraphs.Count && IsMail(paragraphs[i + 1].Span))
                {
                    i++;
                    AddMail(paragraphs[i].Span, parts);
                }

                if (parts.Count > 0)
                {
                    candidates.Add(Mail(parts) with { Lines = parts.Count > 1 ? parts.ConvertAll(part => Mail([part])) : [] });
                }
            }
            else if ((IsNamed(i) || paragraphs.Count > 1) && !IsMarked(comment, span) && SlotOf(span) is { } slot)
            {
                PassageKind kind = IsNamed(i) ? PassageKind.Named : PassageKind.Block;
                candidates.Add(new PassageCandidate(span, kind, Passage: null, Anchor: 0, slot, new PassageContext { IsLast = i == paragraphs.Count - 1 }));
            }
        }
    }

    private bool IsMail(SourceSpan paragraph) => _text[paragraph.Start] == '>';

    private PassageCandidate Mail(IReadOnlyList<SourceSpan> parts)
    {
        var passage = new Passage(_text, parts, PassageKind.Mail);
        return new PassageCandidate(passage.Span, PassageKind.Mail, passage, passage.Anchor, SlotOf(passage, passage.Anchor), default);
    }

    /// <summary>Adds what stands behind the signs of a line, if anything does.</summary>
    private void AddMail(SourceSpan line, List<SourceSpan> parts)
    {
        int at = line.Start;
        while (at < line.End && (_text[at] == '>' || char.IsWhiteSpace(_text[at])))
        {
            at++;
        }

        if (at < line.End)
        {
            parts.Add(new SourceSpan(at, line.End));
        }
    }

    /// <summary>Whether a paragraph stands in quotation marks.</summary>
    private bool IsMarked(CommentNode comment, SourceSpan paragraph)
    {
        const int LongestMark = 2;
        return !char.IsLetterOrDigit(_text[paragraph.Start])
            && _quoted.LastMarked(comment.Index, paragraph.Start + LongestMark) is { } marked
            && marked.Span.Start > paragraph.Start && marked.Span.End + LongestMark >= paragraph.End;
    }

    /// <summary>The paragraph below the line of the comment's header that names whom it answers; -1 without one.</summary>
    private static int IndexOfNamed(CommentNode comment)
    {
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
