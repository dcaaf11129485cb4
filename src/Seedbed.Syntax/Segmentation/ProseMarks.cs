using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>What the marks of a paragraph are to its sentences: where one may end, what closes, what opens.</summary>
/// <param name="text">The document's whole text.</param>
/// <param name="words">The paragraph's words.</param>
internal readonly struct ProseMarks(string text, IReadOnlyList<WordSegment> words)
{
    /// <summary>Signs such as © are pictographic as well.</summary>
    private const char FirstEmoji = '\u2190';

    /// <summary>From here on stand the marks of scripts, many of which put no space behind them.</summary>
    private const char FirstBeyondAscii = '\u0080';

    /// <summary>Whether a sentence may end with a word or a mark.</summary>
    [MethodImpl(HotLoop.Options)]
    public SentenceEnd EndAt(int index)
    {
        WordSegment word = words[index];
        char last = text[word.Span.End - 1];
        if (word.Kind != WordKind.Punctuation)
        {
            return last == '.' && word.Kind == WordKind.Word ? SentenceEnd.Abbreviation : SentenceEnd.None;
        }

        char c = text[word.Span.Start];
        return c switch
        {
            '.' => word.Span.Length > 1 && text[word.Span.Start + 1] == '.' ? SentenceEnd.Ellipsis : SentenceEnd.Stop,
            '…' => SentenceEnd.Ellipsis,
            ',' or '-' or '"' or '”' or '“' or '’' => SentenceEnd.None,
            _ => BreakProperties.At(text, word.Span.Start, word.Span.End, out _).Sentence switch
            {
                SentenceBreak.ATerm => SentenceEnd.Stop,
                SentenceBreak.STerm => SentenceEnd.Mark,
                _ => SentenceEnd.None,
            },
        };
    }

    /// <summary>What a sentence would begin with that began with a word or a mark.</summary>
    [MethodImpl(HotLoop.Options)]
    public SentenceBeginning BeginningAt(int index)
    {
        WordSegment word = words[index];
        char c = text[word.Span.Start];
        if (word.Kind == WordKind.Word)
        {
            return char.IsLower(text, word.Span.Start) ? SentenceBeginning.Lower : char.IsUpper(text, word.Span.Start) ? SentenceBeginning.Upper : SentenceBeginning.Other;
        }

        if (word.Kind != WordKind.Punctuation)
        {
            return SentenceBeginning.Other;
        }

        return BreakProperties.At(text, word.Span.Start, word.Span.End, out _).Sentence switch
        {
            SentenceBreak.SContinue or SentenceBreak.ATerm or SentenceBreak.STerm => SentenceBeginning.Continues,
            SentenceBreak.Close => Opens(index) ? SentenceBeginning.Opens : SentenceBeginning.Continues,
            _ => c == '…' ? SentenceBeginning.Continues : SentenceBeginning.Other,
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

    /// <summary>Closing quotation marks and brackets. A mark that also opens does so where a word touches it and white space stands before.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool IsCloser(int index)
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
    public bool IsFrenchCloser(int index) => text[words[index].Span.Start] == '»' && (index + 1 == words.Count || !Touches(index + 1));

    /// <summary>How many words from one on say how the sentence before them is meant, or nothing: an emoji, <c>:-)</c>, a character that cannot be seen.</summary>
    public int CountAfterthought(int index)
    {
        WordSegment word = words[index];
        if (word.Kind != WordKind.Punctuation)
        {
            return 0;
        }

        BreakProperties properties = BreakProperties.At(text, word.Span.Start, word.Span.End, out _);
        if ((properties.IsPictographic && text[word.Span.Start] >= FirstEmoji) || properties.Sentence is SentenceBreak.Format or SentenceBreak.Extend)
        {
            return 1;
        }

        int mouth = index + 1;
        if (text[word.Span.Start] is not (':' or ';') || mouth == words.Count || !Touches(mouth))
        {
            return 0;
        }

        mouth += text[words[mouth].Span.Start] == '-' && words[mouth].Span.Length == 1 && mouth + 1 < words.Count && Touches(mouth + 1) ? 1 : 0;
        return text[words[mouth].Span.Start] is ')' or '(' ? mouth + 1 - index : 0;
    }

    /// <summary>Whether a character that ends a line by itself stands before a word (SB4).</summary>
    public bool IsBehindSeparator(int index)
    {
        for (int i = words[index - 1].Span.End; i < words[index].Span.Start; i++)
        {
            if (text[i] is '\u2028' or '\u2029' or '\u0085')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a mark is an opening bracket.</summary>
    public bool IsBracket(int index) => text[words[index].Span.Start] is '(' or '[' or '{';

    /// <summary>Whether nothing stands between a word and the one before it.</summary>
    public bool Touches(int index) => words[index - 1].Span.End == words[index].Span.Start;

    /// <summary>Whether a word is <c>I</c>, whose capital says nothing.</summary>
    public bool IsFirstPerson(int index) =>
        text[words[index].Span.Start] == 'I' && (words[index].Span.Length == 1 || text[words[index].Span.Start + 1] is '\'' or '’');

    /// <summary>Whether a mark is one of the scripts that put no space behind it.</summary>
    public bool IsWithoutSpaces(int mark) => text[words[mark].Span.Start] >= FirstBeyondAscii;
}
