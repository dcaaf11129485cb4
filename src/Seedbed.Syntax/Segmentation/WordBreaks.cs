using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Where words begin and end by the rules of Unicode Standard Annex #29, section 4.1, without tailoring. What lies between two boundaries may be a
/// word, a number, a mark, or white space.
/// </summary>
internal static class WordBreaks
{
    /// <summary>The first boundary behind a position that is itself one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">0-based position of a boundary before the limit.</param>
    /// <param name="limit">0-based position at which the part of the text ends.</param>
    [MethodImpl(HotLoop.Options)]
    public static int Next(string text, int start, int limit)
    {
        // Most words are ASCII, and what follows them is a space.
        int end = start;
        while (end < limit && IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end > start && (end == limit || text[end] is ' ' or ',') ? end : NextByRules(text, start, limit);
    }

    [MethodImpl(HotLoop.Options)]
    private static int NextByRules(string text, int start, int limit)
    {
        BreakProperties properties = BreakProperties.At(text, start, limit, out int width);
        WordBreak here = properties.Word;
        int at = start + width;

        // The nearest character that WB4 does not take for a part of another one, and the one before it.
        WordBreak left = here;
        WordBreak beforeLeft = WordBreak.Other;
        int regionalIndicators = here == WordBreak.Regional_Indicator ? 1 : 0;
        while (at < limit)
        {
            WordBreak before = here;
            properties = BreakProperties.At(text, at, limit, out width);
            here = properties.Word;
            if (IsNewline(before) || IsNewline(here))
            {
                // WB3 to WB3b
                if (before == WordBreak.CR && here == WordBreak.LF)
                {
                    return at + width;
                }

                return at;
            }

            bool isPart = IsExtend(here);
            bool isJoined = isPart // WB4
                || (before == WordBreak.ZWJ && properties.IsPictographic) // WB3c
                || (before == WordBreak.WSegSpace && here == WordBreak.WSegSpace) // WB3d
                || AreJoined(beforeLeft, left, here, regionalIndicators)
                || (JoinsWhatFollows(left, here) && FollowsFitting(text, at + width, limit, left, here));
            if (!isJoined)
            {
                return at;
            }

            if (!isPart)
            {
                beforeLeft = left;
                left = here;
                regionalIndicators = here == WordBreak.Regional_Indicator ? regionalIndicators + 1 : 0;
            }

            at += width;
        }

        return limit;
    }

    /// <summary>WB5, WB7, WB7a, WB7c, WB8 to WB11, WB13 to WB13b, WB15 and WB16.</summary>
    [MethodImpl(HotLoop.Options)]
    private static bool AreJoined(WordBreak beforeLeft, WordBreak left, WordBreak right, int regionalIndicators)
    {
        bool isLeftLetter = IsLetter(left);
        return right switch
        {
            WordBreak.ALetter => isLeftLetter || left is WordBreak.Numeric or WordBreak.ExtendNumLet || (IsLetter(beforeLeft) && IsMiddleOfLetters(left)),
            WordBreak.Hebrew_Letter => isLeftLetter || left is WordBreak.Numeric or WordBreak.ExtendNumLet || (IsLetter(beforeLeft) && IsMiddleOfLetters(left))
                || (beforeLeft == WordBreak.Hebrew_Letter && left == WordBreak.Double_Quote),
            WordBreak.Numeric => isLeftLetter || left is WordBreak.Numeric or WordBreak.ExtendNumLet || (beforeLeft == WordBreak.Numeric && IsMiddleOfNumber(left)),
            WordBreak.Katakana => left is WordBreak.Katakana or WordBreak.ExtendNumLet,
            WordBreak.ExtendNumLet => isLeftLetter || left is WordBreak.Numeric or WordBreak.Katakana or WordBreak.ExtendNumLet,
            WordBreak.Single_Quote => left == WordBreak.Hebrew_Letter,
            WordBreak.Regional_Indicator => left == WordBreak.Regional_Indicator && regionalIndicators % 2 == 1,
            _ => false,
        };
    }

    /// <summary>Whether a mark may join what stands before it with what follows: the first halves of WB6, WB7b and WB12.</summary>
    [MethodImpl(HotLoop.Options)]
    private static bool JoinsWhatFollows(WordBreak left, WordBreak mark) =>
        (IsLetter(left) && IsMiddleOfLetters(mark))
        || (left == WordBreak.Hebrew_Letter && mark == WordBreak.Double_Quote)
        || (left == WordBreak.Numeric && IsMiddleOfNumber(mark));

    /// <summary>The second halves of these.</summary>
    private static bool FollowsFitting(string text, int at, int limit, WordBreak left, WordBreak mark)
    {
        WordBreak next = NextOf(text, at, limit);
        return left == WordBreak.Numeric ? next == WordBreak.Numeric
            : mark == WordBreak.Double_Quote ? next == WordBreak.Hebrew_Letter
            : IsLetter(next);
    }

    /// <summary>The next character that WB4 does not take for a part of another one.</summary>
    [MethodImpl(HotLoop.Options)]
    private static WordBreak NextOf(string text, int at, int limit)
    {
        while (at < limit)
        {
            WordBreak next = BreakProperties.At(text, at, limit, out int width).Word;
            if (!IsExtend(next))
            {
                return next;
            }

            at += width;
        }

        return WordBreak.Other;
    }

    private static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    private static bool IsLetter(WordBreak value) => value is WordBreak.ALetter or WordBreak.Hebrew_Letter;

    private static bool IsNewline(WordBreak value) => value is WordBreak.CR or WordBreak.LF or WordBreak.Newline;

    private static bool IsExtend(WordBreak value) => value is WordBreak.Extend or WordBreak.Format or WordBreak.ZWJ;

    private static bool IsMiddleOfLetters(WordBreak value) => value is WordBreak.MidLetter or WordBreak.MidNumLet or WordBreak.Single_Quote;

    private static bool IsMiddleOfNumber(WordBreak value) => value is WordBreak.MidNum or WordBreak.MidNumLet or WordBreak.Single_Quote;
}
