using System;

namespace Seedbed.Syntax;

/// <summary>Tells a piece of an address's query, <c>&amp;name=value</c>, from text with an ampersand.</summary>
internal static class QueryString
{
    /// <summary>One pair may be anything; two are a query.</summary>
    private const int PairsOfQuery = 2;

    /// <summary>Whether a token holds a piece of a query and is no whole address.</summary>
    public static bool IsPieceOf(string text, SourceSpan token)
    {
        int first = -1;
        int pairs = 0;
        bool hasWordAsName = false;
        int at = text.IndexOf('&', token.Start, token.Length);
        while (at >= 0)
        {
            int behind = EndOfPair(text, at, token.End);
            if (behind > 0)
            {
                first = pairs++ == 0 ? at : first;
                hasWordAsName |= text[at + 1] is >= 'a' and <= 'z';
            }

            int from = Math.Max(behind, at + 1);
            at = text.IndexOf('&', from, token.End - from);
        }

        return pairs > 0 && !IsAddress(text, token, first) && !IsWhole(text, token, first) && (pairs >= PairsOfQuery || (hasWordAsName && IsTelling(text, token)));
    }

    /// <summary>Whether one pair is enough: it was cut, or it is one that only campaign links have.</summary>
    private static bool IsTelling(string text, SourceSpan token) =>
        EndsInEllipsis(text, token) || text.IndexOf("&utm_", token.Start, token.Length, StringComparison.Ordinal) >= 0;

    private static bool EndsInEllipsis(string text, SourceSpan token) =>
        text[token.End - 1] == '…' || string.CompareOrdinal(text, token.End - 3, "...", 0, 3) == 0;

    /// <summary>Whether the first pair stands before the ampersand, and nothing was cut: then it is what a form sends, as programmers write it.</summary>
    private static bool IsWhole(string text, SourceSpan token, int firstPair)
    {
        int equals = text.IndexOf('=', token.Start, firstPair - token.Start);
        for (int i = token.Start; i < equals; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('_' or '-' or '"' or '\'' or '(' or '`'))
            {
                return false;
            }
        }

        return equals > token.Start && !EndsInEllipsis(text, token);
    }

    /// <summary>Where the pair ends that an ampersand begins; 0 where it begins none.</summary>
    private static int EndOfPair(string text, int ampersand, int end)
    {
        int at = ampersand + 1;
        while (at < end && (text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (at > ampersand + 1 && IsLaterInName(text[at]))))
        {
            at++;
        }

        bool isPair = at > ampersand + 1 && at + 1 < end && text[at] == '=' && IsOfValue(text[at + 1]);
        return isPair ? at + 1 : 0;
    }

    private static bool IsLaterInName(char c) => c is (>= '0' and <= '9') or '-' or '.' or '[' or ']' or '%';

    private static bool IsOfValue(char c) => char.IsLetterOrDigit(c) || c is '%' or '-' or '_' or '+' or '"' or '.' or '…' or '{';

    /// <summary>Whether a scheme, a host or a path with a question mark stands before the first pair.</summary>
    private static bool IsAddress(string text, SourceSpan token, int firstPair)
    {
        int length = firstPair - token.Start;
        int question = text.IndexOf('?', token.Start, length);
        return text.IndexOf("://", token.Start, length, StringComparison.Ordinal) >= 0
            || text.IndexOf("www.", token.Start, length, StringComparison.Ordinal) >= 0
            || text.IndexOf('/', token.Start, length) >= 0
            || (question > token.Start && char.IsLetterOrDigit(text[question - 1]));
    }
}
