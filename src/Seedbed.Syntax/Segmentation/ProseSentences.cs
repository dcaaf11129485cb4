using System.Collections.Generic;
using System.Globalization;
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
    /// <summary>Number of digits that a number at the beginning of a sentence may have to be one of a list.</summary>
    private const int MaxListDigits = 3;

    private const int DaysOfMonth = 31;

    /// <summary>Signs such as © are pictographic as well.</summary>
    private const char FirstEmoji = '\u2190';

    private enum End
    {
        None,

        /// <summary>A full stop alone.</summary>
        Stop,

        /// <summary>The full stop of an abbreviation.</summary>
        Abbreviation,

        /// <summary>Several full stops, or U+2026.</summary>
        Ellipsis,

        /// <summary>A question mark and the like, in any script.</summary>
        Mark,
    }

    /// <summary>Appends, for each sentence, how many of the words are before its end.</summary>
    [MethodImpl(HotLoop.Options)]
    public void AppendEnds(List<int> ends)
    {
        int first = 0;
        for (int i = 0; i < words.Count;)
        {
            End end = EndAt(i++);
            if (end == End.None)
            {
                continue;
            }

            int mark = i - 1;
            while (i < words.Count && (Touches(i) ? ContinuesEnd(i, ref end) : IsFrenchCloser(i)))
            {
                i++;
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

    /// <summary>Whether a sentence may end with a word or a mark.</summary>
    [MethodImpl(HotLoop.Options)]
    private End EndAt(int index)
    {
        WordSegment word = words[index];
        char last = text[word.Span.End - 1];
        if (word.Kind != WordKind.Punctuation)
        {
            return last == '.' && word.Kind == WordKind.Word ? End.Abbreviation : End.None;
        }

        char c = text[word.Span.Start];
        return c switch
        {
            '.' => word.Span.Length > 1 ? End.Ellipsis : End.Stop,
            '…' => End.Ellipsis,
            ',' or '-' or '"' or '”' or '“' or '’' => End.None,
            _ => BreakProperties.At(text, word.Span.Start, word.Span.End, out _).Sentence switch
            {
                SentenceBreak.ATerm => End.Stop,
                SentenceBreak.STerm => End.Mark,
                _ => End.None,
            },
        };
    }

    /// <summary>Whether a mark that touches the end of a sentence is a part of it: more of the kind, and what closes.</summary>
    private bool ContinuesEnd(int index, ref End end)
    {
        End more = words[index].Kind == WordKind.Punctuation ? EndAt(index) : End.None;
        if (more != End.None)
        {
            end = more == End.Mark || end == End.Abbreviation ? more : end;
            return true;
        }

        return IsCloser(index);
    }

    /// <summary>Closing quotation marks and brackets. A mark that also opens does so where a word touches it and white space stands before.</summary>
    [MethodImpl(HotLoop.Options)]
    private bool IsCloser(int index)
    {
        SourceSpan span = words[index].Span;
        if (words[index].Kind != WordKind.Punctuation || BreakProperties.At(text, span.Start, span.End, out _).Sentence != SentenceBreak.Close)
        {
            return false;
        }

        bool isBeforeWord = index + 1 < words.Count && Touches(index + 1) && words[index + 1].Kind != WordKind.Punctuation;
        char c = text[span.Start];
        return c is ')' or ']' or '}' or '"' or '”' || (Punctuation.CanClose(c) ? !isBeforeWord : !Punctuation.CanOpen(c));
    }

    /// <summary>French puts a space before the mark that closes a quotation.</summary>
    private bool IsFrenchCloser(int index) => text[words[index].Span.Start] == '»' && (index + 1 == words.Count || !Touches(index + 1));

    private bool IsBracket(int index) => text[words[index].Span.Start] is '(' or '[' or '{';

    private bool Touches(int index) => words[index - 1].Span.End == words[index].Span.Start;

    /// <summary>Whether a sentence ends before a word.</summary>
    /// <param name="end">What stands at the end.</param>
    /// <param name="first">Index of the sentence's first word.</param>
    /// <param name="mark">Index of the mark, or of the abbreviation.</param>
    /// <param name="next">Index of the word behind it and behind what closes.</param>
    private bool Breaks(End end, int first, int mark, int next)
    {
        Beginning beginning = BeginningAt(next);
        if (beginning == Beginning.Continues)
        {
            return false;
        }

        bool isClosed = next - mark > 1 && IsCloser(next - 1);
        bool touches = Touches(next);
        return end switch
        {
            End.Stop => !IsNumbering(first, mark, next) && BreaksBehindStop(beginning, mark, isClosed, touches),
            End.Abbreviation => BreaksBehindAbbreviation(beginning, mark, next, isClosed, touches),
            End.Ellipsis => mark > first && beginning != Beginning.Lower && (!touches || (beginning == Beginning.Upper && !IsFirstPerson(next))),
            _ => touches ? beginning == Beginning.Upper || IsWithoutSpaces(mark) : beginning != Beginning.Lower || !isClosed,
        };
    }

    private bool BreaksBehindStop(Beginning beginning, int mark, bool isClosed, bool touches)
    {
        if (touches)
        {
            return beginning is Beginning.Upper or Beginning.Opens || IsWithoutSpaces(mark);
        }

        // Unicode's rules go on where a small letter follows; those who write comments do not always begin with a capital.
        return beginning != Beginning.Lower || (!isClosed && mark > 0 && Touches(mark) && IsPlainWord(mark - 1));
    }

    private bool BreaksBehindAbbreviation(Beginning beginning, int mark, int next, bool isClosed, bool touches)
    {
        if (touches || beginning is Beginning.Lower or Beginning.Other)
        {
            return false;
        }

        // A quotation begins a sentence, and a bracket goes on with one.
        if (beginning == Beginning.Opens)
        {
            return !IsBracket(next) && next + 1 < words.Count && BeginningAt(next + 1) == Beginning.Upper;
        }

        SourceSpan word = words[mark].Span;
        int hyphen = text.LastIndexOf('-', word.End - 1, word.Length);
        AbbreviationKind kind = Abbreviations.KindOf(text, new SourceSpan(hyphen < 0 ? word.Start : hyphen + 1, word.End - 1));
        return kind switch
        {
            AbbreviationKind.BehindNumber => true,
            AbbreviationKind.Trailing => !Companions.Contains(text, words[next].Span),
            AbbreviationKind.Either => isClosed || SentenceStarters.Contains(text, words[next].Span),
            _ => false,
        };
    }

    /// <summary>The number of a list, behind which its sentence follows, or of a day before the name of a month as German writes it.</summary>
    private bool IsNumbering(int first, int mark, int next)
    {
        if (mark == 0 || words[mark - 1].Kind != WordKind.Number)
        {
            return false;
        }

        SourceSpan number = words[mark - 1].Span;
        return (mark == first + 1 && number.Length <= MaxListDigits)
            || (number.Length <= 2 && int.TryParse(number.Of(text), NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day is > 0 and <= DaysOfMonth && Companions.IsBehindOrdinal(text, words[next].Span));
    }

    [MethodImpl(HotLoop.Options)]
    private Beginning BeginningAt(int index)
    {
        WordSegment word = words[index];
        char c = text[word.Span.Start];
        if (word.Kind == WordKind.Word)
        {
            return char.IsLower(text, word.Span.Start) ? Beginning.Lower : char.IsUpper(text, word.Span.Start) ? Beginning.Upper : Beginning.Other;
        }

        if (word.Kind != WordKind.Punctuation)
        {
            return Beginning.Other;
        }

        BreakProperties properties = BreakProperties.At(text, word.Span.Start, word.Span.End, out _);
        return properties.Sentence switch
        {
            // An emoji says how the sentence before it is meant.
            _ when properties.IsPictographic && c >= FirstEmoji => Beginning.Continues,
            SentenceBreak.SContinue or SentenceBreak.ATerm or SentenceBreak.STerm => Beginning.Continues,
            SentenceBreak.Close => Opens(index) ? Beginning.Opens : Beginning.Continues,
            _ => c == '…' ? Beginning.Continues : Beginning.Other,
        };
    }

    /// <summary>Whether a quotation mark or a bracket opens: one that can do both does if something touches it behind and nothing before.</summary>
    private bool Opens(int index)
    {
        char c = text[words[index].Span.Start];
        bool canClose = c == '"' || Punctuation.CanClose(c);
        bool isBeforeWord = index + 1 < words.Count && Touches(index + 1);
        return c == '"' || Punctuation.CanOpen(c) ? !canClose || isBeforeWord || c is '«' or '“' : !canClose;
    }

    private bool IsFirstPerson(int index) =>
        text[words[index].Span.Start] == 'I' && (words[index].Span.Length == 1 || text[words[index].Span.Start + 1] is '\'' or '’');

    /// <summary>A word in small letters that is none of an abbreviation's length.</summary>
    private bool IsPlainWord(int index) => words[index].Kind == WordKind.Number
        || (words[index].Kind == WordKind.Word && words[index].Span.Length > 1);

    /// <summary>Whether a mark is one of the scripts that put no space behind it.</summary>
    private bool IsWithoutSpaces(int mark) => text[words[mark].Span.Start] >= '\u3000';

    private enum Beginning
    {
        /// <summary>Neither: a digit, a sign, a letter without case.</summary>
        Other,
        Lower,
        Upper,

        /// <summary>An opening quotation mark or bracket.</summary>
        Opens,

        /// <summary>A comma and the like, behind which no sentence begins.</summary>
        Continues,
    }
}
