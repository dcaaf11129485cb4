using System;

namespace Seedbed.Syntax;

/// <summary>Tells addresses of the web and of mail, as far as running text shows where they end.</summary>
internal static class WebAddress
{
    private const string Www = "www.";

    // What ends an address wherever it stands: quotation marks and brackets that addresses do not hold.
    private const string Ends = "\"<>«»“”„‹›{}|\\^`。，、；：！？（）「」『』【】《》";

    // What may stand in an address, and at its end belongs to the sentence.
    private const string NotAtEnd = ".,;:!?'’‘)]…*_~-–—";

    /// <summary>Where an address ends that begins with a word, such as <c>https</c>, <c>www.example.org</c>, or a name before <c>@</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="limit">0-based position at which the part of the text ends.</param>
    /// <returns>0-based position behind it; -1 if it is no address.</returns>
    public static int EndOf(string text, SourceSpan word, int limit)
    {
        if (word.End >= limit)
        {
            return IsWww(text, word) ? word.End : -1;
        }

        return text[word.End] switch
        {
            ':' when word.End + 3 < limit && string.CompareOrdinal(text, word.End, "://", 0, 3) == 0 && IsScheme(text, word) => EndOfRest(text, word.Start, word.End + 3, limit),
            '@' => EndOfMail(text, word, limit),
            '/' when HasDomain(text, word) => EndOfRest(text, word.Start, word.End, limit),
            '.' when word.Length == Www.Length - 1 && word.End + 1 < limit && char.IsLetterOrDigit(text[word.End + 1]) && IsWww(text, new SourceSpan(word.Start, word.End + 2)) =>
                EndOfRest(text, word.Start, word.End + 1, limit),
            _ when IsWww(text, word) => EndOfRest(text, word.Start, word.End, limit),
            _ => -1,
        };
    }

    private static bool IsScheme(string text, SourceSpan word)
    {
        for (int i = word.Start; i < word.End; i++)
        {
            if (!IsAsciiLetter(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word begins as addresses of the web do.</summary>
    public static bool IsWww(string text, SourceSpan word) =>
        word.Length > Www.Length && string.Compare(text, word.Start, Www, 0, Www.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether a word is names with full stops between, the last of two small letters or more.</summary>
    private static bool HasDomain(string text, SourceSpan word)
    {
        int at = word.End;
        while (at > word.Start && text[at - 1] is >= 'a' and <= 'z')
        {
            at--;
        }

        return IsBehindName(text, word, at);
    }

    /// <summary>Reads the domain by hand: Unicode's rules divide <c>moss@4beans.example</c>.</summary>
    private static int EndOfMail(string text, SourceSpan word, int limit)
    {
        int start = word.End + 1;
        int end = start;
        while (end < limit && (IsAsciiLetter(text[end]) || text[end] is (>= '0' and <= '9') or '-' or '.'))
        {
            end++;
        }

        while (end > start && text[end - 1] is '-' or '.')
        {
            end--;
        }

        int at = end;
        while (at > start && IsAsciiLetter(text[at - 1]))
        {
            at--;
        }

        return IsBehindName(text, new SourceSpan(start, end), at) ? end : -1;
    }

    /// <summary>Whether two letters or more stand behind a full stop and a name.</summary>
    private static bool IsBehindName(string text, SourceSpan domain, int at) =>
        domain.End - at >= 2 && at - 2 >= domain.Start && text[at - 1] == '.' && text[at - 2] != '.';

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>Reads on to white space or a mark that ends it, and gives back the marks that belong to the sentence.</summary>
    private static int EndOfRest(string text, int start, int at, int limit)
    {
        int first = at;
        int open = 0;
        while (at < limit && !char.IsWhiteSpace(text[at]) && Ends.IndexOf(text[at]) < 0)
        {
            open += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            at++;
        }

        // A closing bracket belongs to it if it was opened in it.
        while (at > first && NotAtEnd.IndexOf(text[at - 1]) >= 0 && !(text[at - 1] == ')' && open >= 0))
        {
            open += text[at - 1] == ')' ? 1 : 0;
            at--;
        }

        return at > first || IsWww(text, new SourceSpan(start, at)) ? at : -1;
    }
}
