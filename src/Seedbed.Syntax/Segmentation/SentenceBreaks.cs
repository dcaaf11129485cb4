using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Where sentences end by the rules of Unicode Standard Annex #29, section 5.1, without tailoring.</summary>
internal static class SentenceBreaks
{
    /// <summary>The first boundary behind a position that is itself one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">0-based position of a boundary before the limit.</param>
    /// <param name="limit">0-based position at which the part of the text ends.</param>
    [MethodImpl(HotLoop.Options)]
    public static int Next(string text, int start, int limit)
    {
        int at = start;

        // What stands to the left of a position, without the characters that SB5 takes for parts of others.
        SentenceBreak left = SentenceBreak.Other;
        SentenceBreak beforeLeft = SentenceBreak.Other;

        // How far the left side of SB8 to SB11 is read: SATerm, Close*, Sp*, ParaSep?.
        SentenceBreak term = SentenceBreak.Other;
        bool hasSpace = false;
        bool isFirst = true;
        while (at < limit)
        {
            SentenceBreak here = BreakProperties.At(text, at, limit, out int width).Sentence;
            if (!isFirst && IsSeparator(left))
            {
                // SB3 and SB4
                return left == SentenceBreak.CR && here == SentenceBreak.LF ? at + width : at;
            }

            if (isFirst || !IsExtend(here))
            {
                if (term != SentenceBreak.Other && !ContinuesEnd(here, hasSpace) && EndsBefore(text, at, limit, here, term, beforeLeft, left))
                {
                    return at;
                }

                term = IsTerm(here) ? here : term != SentenceBreak.Other && ContinuesEnd(here, hasSpace) ? term : SentenceBreak.Other;
                hasSpace = term != SentenceBreak.Other && here == SentenceBreak.Sp;
                beforeLeft = left;
                left = here;
            }

            isFirst = false;
            at += width;
        }

        return limit;
    }

    /// <summary>SB9 and SB10: what belongs to the end of a sentence. A separator is the last of it.</summary>
    private static bool ContinuesEnd(SentenceBreak here, bool hasSpace) =>
        here == SentenceBreak.Sp || IsSeparator(here) || (here == SentenceBreak.Close && !hasSpace);

    /// <summary>SB6 to SB8a, and else SB11.</summary>
    private static bool EndsBefore(string text, int at, int limit, SentenceBreak here, SentenceBreak term, SentenceBreak beforeLeft, SentenceBreak left)
    {
        bool isInWord = left == SentenceBreak.ATerm
            && (here == SentenceBreak.Numeric || (here == SentenceBreak.Upper && beforeLeft is SentenceBreak.Upper or SentenceBreak.Lower));
        return !isInWord && here != SentenceBreak.SContinue && !IsTerm(here)
            && !(term == SentenceBreak.ATerm && IsBeforeLower(text, at, limit));
    }

    /// <summary>The right side of SB8: whether the next letter is a small one, and nothing stands before it that ends anything.</summary>
    [MethodImpl(HotLoop.Options)]
    private static bool IsBeforeLower(string text, int at, int limit)
    {
        while (at < limit)
        {
            SentenceBreak here = BreakProperties.At(text, at, limit, out int width).Sentence;
            if (here == SentenceBreak.Lower)
            {
                return true;
            }

            if (here is SentenceBreak.OLetter or SentenceBreak.Upper || IsSeparator(here) || IsTerm(here))
            {
                return false;
            }

            at += width;
        }

        return false;
    }

    private static bool IsTerm(SentenceBreak value) => value is SentenceBreak.ATerm or SentenceBreak.STerm;

    private static bool IsSeparator(SentenceBreak value) => value is SentenceBreak.CR or SentenceBreak.LF or SentenceBreak.Sep;

    private static bool IsExtend(SentenceBreak value) => value is SentenceBreak.Extend or SentenceBreak.Format;
}
