using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// A sentence that begins directly behind the end of another: a line break or a tag was removed between them. Names with a full stop in
/// them, addresses and abbreviations are written like that.
/// </summary>
internal sealed class MissingSpace : SeedCheck
{
    private const string Quotes = "\"'“”‘’«»";

    /// <summary>A closing mark and an opening one, of two kinds at most.</summary>
    private const int MaxQuotes = 4;

    /// <summary>What only addresses, paths, code and tables have in a word.</summary>
    private const string MarksOfAddresses = "@/\\:=_&#<>|(){}[]";

    private static readonly char[] EndsOfSentences = ['.', '!', '?'];

    // What follows the full stop in names of sites, files and libraries, and the "!" in one well-known name.
    private static readonly HashSet<string> EndsOfNames = new(
        ("com net org edu gov info biz io co uk de fr es it eu ru fm tv ly js ts py cs txt pdf doc docx xls xlsx csv exe dll zip jpg jpeg png "
        + "gif html htm php asp aspx mp3 mp4").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public override Rule Rule { get; } = new(
        "SEED2009",
        nameof(MissingSpace),
        RuleSeverity.Info,
        "A sentence follows another without a space",
        "No space after the sentence: '{0}'");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        foreach (ContentLine line in seed.Lines)
        {
            int at = line.Span.Start;
            while (NextWithMark(seed.Text, line.Span, at) is { } token)
            {
                if (OnlyEndWithin(seed.Text, token) is var end and >= 0 && Border(seed.Text, token, end) is { } border)
                {
                    findings.Report(border, token.Of(seed.Text));
                }

                at = token.End;
            }
        }
    }

    /// <summary>The next word that goes on behind a mark that can end a sentence; most words have none.</summary>
    private static SourceSpan? NextWithMark(string text, SourceSpan line, int from)
    {
        int mark = text.IndexOfAny(EndsOfSentences, from, line.End - from);
        while (mark >= 0 && (mark + 1 >= line.End || char.IsWhiteSpace(text[mark + 1])))
        {
            mark = text.IndexOfAny(EndsOfSentences, mark + 1, line.End - mark - 1);
        }

        if (mark < 0)
        {
            return null;
        }

        int start = mark;
        while (start > from && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        int end = mark;
        while (end < line.End && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return new SourceSpan(start, end);
    }

    /// <summary>The only mark within a word that can end a sentence; -1 where there are more, or where the word is an address.</summary>
    private static int OnlyEndWithin(string text, SourceSpan token)
    {
        int found = -1;
        for (int i = token.Start; i < token.End; i++)
        {
            bool isWithin = text[i] is '.' or '!' or '?' && HasLetterSoon(text, i + 1, token.End);
            if ((isWithin && found >= 0) || MarksOfAddresses.IndexOf(text[i]) >= 0)
            {
                return -1;
            }

            found = isWithin ? i : found;
        }

        return found;
    }

    private static bool HasLetterSoon(string text, int at, int end)
    {
        int limit = Math.Min(end, at + MaxQuotes + 1);
        while (at < limit && Quotes.IndexOf(text[at]) >= 0)
        {
            at++;
        }

        return at < limit && char.IsLetterOrDigit(text[at]);
    }

    /// <summary>From the last letter of the one sentence to the first of the other; null where it is not two sentences.</summary>
    private static SourceSpan? Border(string text, SourceSpan token, int end)
    {
        int first = end + 1;
        while (Quotes.IndexOf(text[first]) >= 0)
        {
            first++;
        }

        bool isEnd = end - token.Start >= 2
            && char.IsLower(text[end - 1])
            && char.IsLetter(text[end - 2])
            && !Abbreviation.EndsAt(text, token.Start, end);
        bool isSentence = isEnd && BeginsSentence(text, token, first) && !IsName(text, token, end, first);
        return isSentence ? new SourceSpan(end - 1, first + 1) : null;
    }

    private static bool BeginsSentence(string text, SourceSpan token, int first)
    {
        if (!char.IsUpper(text[first]))
        {
            return false;
        }

        // Capitals within the word are those of names such as WriteLine.
        for (int i = first + 1; i < token.End; i++)
        {
            if (char.IsUpper(text[i]))
            {
                return false;
            }
        }

        return first + 1 == token.End
            ? text[first] is 'I' or 'A'
            : char.IsLower(text[first + 1]) || (text[first] == 'I' && text[first + 1] is '\'' or '’');
    }

    private static bool IsName(string text, SourceSpan token, int end, int first)
    {
        int behind = first;
        while (behind < token.End && char.IsLetterOrDigit(text[behind]))
        {
            behind++;
        }

        bool isYahoo = text[end] == '!' && string.CompareOrdinal(text, token.Start, "Yahoo!", 0, "Yahoo!".Length) == 0;
        return isYahoo || (first == end + 1 && EndsOfNames.Contains(text.Substring(first, behind - first)));
    }
}
