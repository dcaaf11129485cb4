using System;

namespace Seedbed.Syntax;

/// <summary>Tells the full stop of an abbreviation or an initial from that of a sentence, by the word before it and what follows.</summary>
internal static class Initials
{
    /// <summary>Letters that stand before the number of a street, as in <c>W. 8th St.</c></summary>
    private const string PointsOfCompass = "NESW";

    /// <summary>How much of the next word is read: longer ones are no initials, no abbreviations and begin no sentence by what they are.</summary>
    private const int MaxRead = 16;

    /// <summary>Whether the full stop behind a word belongs to it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word, with a full stop behind it.</param>
    /// <param name="before">The word before it in the paragraph.</param>
    /// <param name="limit">0-based position at which the part of the text ends.</param>
    public static bool IsAbbreviation(string text, SourceSpan word, WordSegment before, int limit)
    {
        int behind = word.End + 1;
        if (behind < limit && text[behind] == '.')
        {
            return false;
        }

        return Abbreviations.KindOf(text, word) switch
        {
            AbbreviationKind.BeforeNumber when IsBeforeNumber(text, word.Start, behind, limit) => true,
            AbbreviationKind.BehindNumber => before.Span.Length > 0 && (before.Kind == WordKind.Number || text[before.Span.End - 1] == '.' || before.Span.Of(text) == "per"),
            AbbreviationKind.BeforeNumber or AbbreviationKind.None => word.Length == 1 && char.IsLetter(text[word.Start]) && IsInitial(text, word.Start, before, behind, limit),
            _ => true,
        };
    }

    /// <summary>Whether a digit follows, or something that no sentence begins with, as in <c>Sat., Aug. 8</c> and <c>Sat. and Sun.</c></summary>
    private static bool IsBeforeNumber(string text, int start, int at, int limit)
    {
        if (at < limit && text[at] is ',' or ';' or ')')
        {
            return true;
        }

        at = SkipSpace(text, at, limit);
        return at < limit && (char.IsDigit(text[at]) || (char.IsLower(text[at]) && char.IsUpper(text[start])));
    }

    /// <summary>
    /// Whether a name goes on behind a letter with a full stop: not where the text ends, nor where a sentence begins. Small letters are initials
    /// beside another one, as in German <c>z. B.</c>
    /// </summary>
    private static bool IsInitial(string text, int letter, WordSegment before, int behind, int limit)
    {
        int at = SkipSpace(text, behind, limit);
        if (at == limit)
        {
            return false;
        }

        bool isCapital = char.IsUpper(text[letter]);
        if (!char.IsLetter(text[at]))
        {
            return isCapital && (at == behind
                ? text[at] is ',' or '-' or '\'' or '’' or ')'
                : (char.IsDigit(text[at]) && PointsOfCompass.IndexOf(text[letter]) >= 0) || (Opens(text[at]) && before.Kind == WordKind.Word && char.IsUpper(text[before.Span.Start])));
        }

        var next = new SourceSpan(at, WordBreaks.Next(text, at, Math.Min(limit, at + MaxRead)));
        bool hasStop = next.End < limit && text[next.End] == '.';
        bool isPair = (next.Length == 1 && hasStop) || (before.Span.Length == 2 && text[before.Span.End - 1] == '.' && char.IsLower(text[before.Span.Start]));
        return isPair || (isCapital && (!char.IsUpper(text[at]) || !(SentenceStarters.Contains(text, next) || (hasStop && Abbreviations.KindOf(text, next) == AbbreviationKind.Leading))));
    }

    /// <summary>What a nickname stands in, as in <c>William J. "Bill" Lind</c>.</summary>
    private static bool Opens(char c) => c == '"' || (Punctuation.CanOpen(c) && c is not '¿' and not '¡');

    private static int SkipSpace(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
