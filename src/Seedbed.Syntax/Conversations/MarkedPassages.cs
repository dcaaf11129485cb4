using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Finds what stands in quotation marks in a comment. Of marks within marks, the outer ones count. A quotation may go on in the next paragraphs, which
/// may open it anew.
/// </summary>
internal sealed class MarkedPassages
{
    private const string SingleOpening = "'‘‚‹";
    private const string SingleClosing = "'’‘›";

    /// <summary>How long a quotation in single marks is at most, so that a line of apostrophes is read in linear time.</summary>
    private const int MaxSingleLength = 800;

    private const int MaxParagraphs = 8;

    private static readonly char[] AnyDouble = "\"“”„«»「」『』'`".ToCharArray();
    private static readonly char[] Any = "\"“”„«»「」『』'‘‚‹`".ToCharArray();
    private static readonly char[] AnySingle = SingleOpening.ToCharArray();
    private static readonly HashSet<string> Clipped = WordSet.Of(
        "twas tis twill twere em bout cause cos cuz til till n round neath fraid sup nuff ere s t ne nem nen ner nes");

    private static readonly List<MarkedPassage> Nothing = [];

    private readonly string _text;
    private readonly List<MarkedPassage> _found = [];

    // What was opened in an earlier paragraph and not closed there.
    private readonly List<SourceSpan> _pending = [];

    private MarkedPassages(string text) => _text = text;

    /// <summary>The quotations in paragraphs of one comment, in the order of the text.</summary>
    [MethodImpl(HotLoop.Options)]
    public static List<MarkedPassage> Find(string text, IReadOnlyList<ParagraphNode> paragraphs)
    {
        MarkedPassages? passages = null;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            SourceSpan span = paragraphs[i].Span;
            if (text.IndexOfAny(Any, span.Start, span.Length) >= 0)
            {
                passages ??= new MarkedPassages(text);
                passages.Read(span);
            }
            else if (passages?._pending.Count > 0)
            {
                passages.Continue(span);
            }
        }

        return passages is null ? Nothing : passages.Finish();
    }

    private List<MarkedPassage> Finish()
    {
        GiveUpPending();
        _found.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return _found;
    }

    private void Read(SourceSpan paragraph)
    {
        int before = _found.Count;
        int open = ReadDouble(paragraph);
        ReadSingle(paragraph, before, open < 0 ? paragraph.End : open);
        if (open >= 0)
        {
            GiveUpPending();
            _pending.Add(new SourceSpan(BehindMark(open), paragraph.End));
        }
    }

    /// <summary>Reads double marks.</summary>
    /// <returns>The first that opens what nothing in the paragraph closes; -1 without one.</returns>
    private int ReadDouble(SourceSpan paragraph)
    {
        int outermost = -1;
        var open = new Stack<char>();
        int at = NextDouble(paragraph.Start, paragraph.End);
        if (at != paragraph.Start && _pending.Count > 0 && (at < 0 || Opens(paragraph, at, innermost: null)))
        {
            Continue(paragraph);
        }
        else if (at == paragraph.Start && _pending.Count > 0 && FindEnd(paragraph, BehindMark(at)) is var end and > 0)
        {
            // Opened anew, as in books: it is one quotation.
            ClosePending(new SourceSpan(BehindMark(at), end));
            at = NextDouble(BehindMark(end), paragraph.End);
        }

        while (at >= 0)
        {
            if (Opens(paragraph, at, open.Count == 0 ? null : open.Peek()))
            {
                outermost = open.Count == 0 ? at : outermost;
                open.Push(_text[at]);
            }
            else if (open.Count > 0 && !QuoteMark.IsLetter(_text, paragraph, at))
            {
                open.Pop();
                if (open.Count == 0)
                {
                    Add(new SourceSpan(BehindMark(outermost), at), PassageKind.Marked);
                }
            }
            else if (open.Count == 0 && _pending.Count > 0)
            {
                ClosePending(new SourceSpan(paragraph.Start, at));
            }

            at = NextDouble(BehindMark(at), paragraph.End);
        }

        return open.Count > 0 ? outermost : -1;
    }

    private int FindEnd(SourceSpan paragraph, int start)
    {
        for (int at = NextDouble(start, paragraph.End); at >= 0; at = NextDouble(BehindMark(at), paragraph.End))
        {
            if (!Opens(paragraph, at, '"'))
            {
                return at;
            }
        }

        return -1;
    }

    private bool Opens(SourceSpan paragraph, int at, char? innermost) => _text[at] switch
    {
        '\'' => innermost is null && QuoteMark.CanOpen(_text, paragraph, at) && at + 2 < paragraph.End && char.IsLetterOrDigit(_text[at + 2]),
        '`' => true,
        _ => QuoteMark.Opens(_text, paragraph, at, innermost),
    };

    /// <summary>The next double mark; two apostrophes, or two backticks, are one.</summary>
    private int NextDouble(int start, int end)
    {
        if (start >= end)
        {
            return -1;
        }

        int at = _text.IndexOfAny(AnyDouble, start, end - start);
        while (at >= 0 && _text[at] is '\'' or '`' && (at + 1 >= end || _text[at + 1] != _text[at]))
        {
            at = at + 1 < end ? _text.IndexOfAny(AnyDouble, at + 1, end - at - 1) : -1;
        }

        return at;
    }

    private int BehindMark(int at) => at + (_text[at] is '\'' or '`' ? 2 : 1);

    /// <summary>Reads single marks, which look like apostrophes, outside of double ones.</summary>
    private void ReadSingle(SourceSpan paragraph, int firstFound, int limit)
    {
        int doubles = _found.Count;
        int next = firstFound;
        int at = paragraph.Start;
        while (at < limit && (at = _text.IndexOfAny(AnySingle, at, limit - at)) >= 0)
        {
            while (next < doubles && _found[next].Span.End <= at)
            {
                next++;
            }

            if (next < doubles && _found[next].Span.Start <= at)
            {
                at = _found[next].Span.End;
            }
            else if (OpensSingle(paragraph, at) && CloseSingle(paragraph, at, Math.Min(limit, at + MaxSingleLength)) is { } passage)
            {
                _found.Add(passage);
                at = passage.Span.End + 1;
            }
            else
            {
                at++;
            }
        }
    }

    private bool OpensSingle(SourceSpan paragraph, int at)
    {
        if (!QuoteMark.CanOpen(_text, paragraph, at) || at + 1 >= paragraph.End || !char.IsLetter(_text[at + 1]))
        {
            return false;
        }

        int word = at + 1;
        return !Words.TryRead(_text, ref word, paragraph.End, out Word first) || !Clipped.Contains(first.Span.Of(_text));
    }

    /// <summary>What single marks hold: up to the first that may close it, and otherwise up to the next, because the first may be an apostrophe.</summary>
    private MarkedPassage? CloseSingle(SourceSpan paragraph, int open, int limit)
    {
        const int MaxTries = 3;
        MarkedPassage? passage = null;
        int tries = 0;
        for (int at = open + 2; at < limit && tries < MaxTries; at++)
        {
            bool closes = SingleClosing.IndexOf(_text[at]) >= 0 && !char.IsWhiteSpace(_text[at - 1]) && QuoteMark.CanClose(_text, paragraph, at);
            if (closes)
            {
                var longer = new MarkedPassage([new SourceSpan(open + 1, at)], PassageKind.Marked, Instead: null);
                passage = passage is null ? longer : OrElse(passage, longer);
                tries++;
            }
        }

        return passage;
    }

    /// <summary>Adds another reading behind those that a passage has.</summary>
    private static MarkedPassage OrElse(MarkedPassage passage, MarkedPassage other) =>
        passage with { Instead = passage.Instead is { } instead ? OrElse(instead, other) : other };

    private void Continue(SourceSpan paragraph)
    {
        if (_pending.Count < MaxParagraphs)
        {
            _pending.Add(paragraph);
        }
        else
        {
            GiveUpPending();
        }
    }

    private void ClosePending(SourceSpan last)
    {
        // The paragraph in which it ends may have been taken whole, with quotations in it: these stand within this one.
        if (_pending[_pending.Count - 1].Start == last.Start)
        {
            _pending.RemoveAt(_pending.Count - 1);
        }

        while (_found.Count > 0 && _found[_found.Count - 1].Span.Start >= last.Start)
        {
            _found.RemoveAt(_found.Count - 1);
        }

        MarkedPassage? unclosed = _pending.Count == 0 || _pending[0].IsEmpty ? null : new MarkedPassage([_pending[0]], PassageKind.Unclosed, Instead: null);
        List<SourceSpan> parts = [.. _pending, last];
        parts.RemoveAll(static part => part.IsEmpty);
        if (parts.Count > 0 && !last.IsEmpty)
        {
            _found.Add(new MarkedPassage(parts, PassageKind.Marked, unclosed));
        }
        else if (unclosed is not null)
        {
            _found.Add(unclosed);
        }

        _pending.Clear();
    }

    private void GiveUpPending()
    {
        if (_pending.Count > 0)
        {
            Add(_pending[0], PassageKind.Unclosed);
            _pending.Clear();
        }
    }

    private void Add(SourceSpan span, PassageKind kind)
    {
        if (!span.IsEmpty)
        {
            _found.Add(new MarkedPassage([span], kind, Instead: null));
        }
    }
}
