using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Divides the words of a paragraph into sentences. A sentence may end where Unicode's rules look for an end, behind a mark of
/// <see cref="SentenceBreak.ATerm"/> or <see cref="SentenceBreak.STerm"/> and what closes; whether it does is decided for news prose, as <c>docs/segmentation.md</c> says.
/// </summary>
/// <param name="text">The document's whole text.</param>
/// <param name="words">The paragraph's words.</param>
internal readonly struct ProseSentences(string text, IReadOnlyList<WordSegment> words)
{
    /// <summary>Number of digits that a number may have to be one of a list, or an ordinal.</summary>
    private const int MaxListDigits = 3;

    private readonly ProseMarks _marks = new(text, words);

    /// <summary>Appends, for each sentence, how many of the words are before its end.</summary>
    [MethodImpl(HotLoop.Options)]
    public void AppendEnds(List<int> ends)
    {
        int first = 0;
        for (int i = 0; i < words.Count;)
        {
            if (i > first && _marks.IsBehindSeparator(i))
            {
                ends.Add(i);
                first = i;
            }

            SentenceEnd end = _marks.EndAt(i++);
            if (end == SentenceEnd.None)
            {
                continue;
            }

            int mark = i - 1;
            for (int more = 1; more > 0 && i < words.Count; i += more)
            {
                bool continues = _marks.Touches(i) ? ContinuesEnd(i, ref end) : _marks.IsFrenchCloser(i);
                more = continues ? 1 : _marks.CountAfterthought(i);
            }

            if (i < words.Count && Breaks(end, first, mark, i))
            {
                ends.Add(i);
                first = i;
            }
        }

        if (first < words.Count)
        {
            ends.Add(words.Count);
        }
    }

    /// <summary>Whether a mark that touches the end of a sentence is a part of it: more of the kind, and what closes.</summary>
    private bool ContinuesEnd(int index, ref SentenceEnd end)
    {
        SentenceEnd more = words[index].Kind == WordKind.Punctuation ? _marks.EndAt(index) : SentenceEnd.None;
        if (more != SentenceEnd.None)
        {
            end = more == SentenceEnd.Mark || end == SentenceEnd.Abbreviation ? more : end;
            return true;
        }

        return _marks.IsCloser(index);
    }

    /// <summary>Whether a sentence ends before a word.</summary>
    /// <param name="end">What stands at the end.</param>
    /// <param name="first">Index of the sentence's first word.</param>
    /// <param name="mark">Index of the mark, or of the abbreviation.</param>
    /// <param name="next">Index of the word behind it and behind what closes.</param>
    private bool Breaks(SentenceEnd end, int first, int mark, int next)
    {
        SentenceBeginning beginning = _marks.BeginningAt(next);
        if (beginning == SentenceBeginning.Continues)
        {
            return false;
        }

        bool isClosed = next - mark > 1 && _marks.IsCloser(next - 1);
        bool touches = _marks.Touches(next);
        return end switch
        {
            SentenceEnd.Stop => !IsNumbering(first, mark, next) && BreaksBehindStop(beginning, mark, isClosed, touches),
            SentenceEnd.Abbreviation => BreaksBehindAbbreviation(beginning, mark, next, isClosed, touches),
            SentenceEnd.Ellipsis => mark > first && beginning != SentenceBeginning.Lower && (!touches || (beginning == SentenceBeginning.Upper && !_marks.IsFirstPerson(next))),
            _ => touches ? beginning == SentenceBeginning.Upper || _marks.IsWithoutSpaces(mark) : beginning != SentenceBeginning.Lower || !isClosed,
        };
    }

    private bool BreaksBehindStop(SentenceBeginning beginning, int mark, bool isClosed, bool touches)
    {
        if (touches)
        {
            return mark > 0 && _marks.Touches(mark) && (beginning is SentenceBeginning.Upper or SentenceBeginning.Opens || _marks.IsWithoutSpaces(mark));
        }

        // Unicode's rules go on where a small letter follows; those who write comments do not always begin with a capital.
        return beginning != SentenceBeginning.Lower || (!isClosed && mark > 0 && _marks.Touches(mark) && IsPlainWord(mark - 1));
    }

    private bool BreaksBehindAbbreviation(SentenceBeginning beginning, int mark, int next, bool isClosed, bool touches)
    {
        if (touches || beginning is SentenceBeginning.Lower or SentenceBeginning.Other)
        {
            return false;
        }

        SourceSpan word = words[mark].Span;
        int hyphen = text.LastIndexOf('-', word.End - 1, word.Length);
        AbbreviationKind kind = Abbreviations.KindOf(text, new SourceSpan(hyphen < 0 ? word.Start : hyphen + 1, word.End - 1));
        if (kind is not (AbbreviationKind.BehindNumber or AbbreviationKind.Trailing or AbbreviationKind.Either))
        {
            return false;
        }

        // A quotation begins a sentence, and a bracket goes on with one.
        if (beginning == SentenceBeginning.Opens)
        {
            return !_marks.IsBracket(next) && next + 1 < words.Count && _marks.BeginningAt(next + 1) == SentenceBeginning.Upper;
        }

        bool goesOn = Companions.Contains(text, words[next].Span);
        return kind == AbbreviationKind.Either ? (isClosed && !goesOn) || SentenceStarters.Contains(text, words[next].Span) : !goesOn;
    }

    /// <summary>The number of a list, behind which its sentence follows, or one that German writes with a full stop, as in <c>3. Mai</c>.</summary>
    private bool IsNumbering(int first, int mark, int next)
    {
        if (mark == 0 || words[mark - 1].Kind != WordKind.Number || words[mark - 1].Span.Length > MaxListDigits)
        {
            return false;
        }

        // In a list of one paragraph, each item begins with its number, the first of them the paragraph.
        bool isOfList = mark == first + 1 && (first == 0 || (words.Count > 1 && words[0].Kind == WordKind.Number && text[words[1].Span.Start] == '.'));
        return isOfList || Ordinals.GoesOn(text, mark > 1 ? words[mark - 2].Span : default, words[next].Span);
    }

    /// <summary>A word behind which a full stop is that of the sentence: of two letters or more, and no number of a king.</summary>
    private bool IsPlainWord(int index) => words[index].Kind == WordKind.Number
        || (words[index].Kind == WordKind.Word && words[index].Span.Length > 1 && !Ordinals.IsRoman(text, words[index].Span));
}
