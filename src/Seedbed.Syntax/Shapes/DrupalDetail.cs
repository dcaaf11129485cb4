using System;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Reads a header's detail line: <c>{author}[ (not verified)][ {parent}[ (not verified)]] {posted}</c>, the time as <see cref="DrupalTime"/> reads it.</summary>
internal static class DrupalDetail
{
    /// <summary>What Drupal prints behind the name of somebody without an account.</summary>
    public const string NotVerified = "(not verified)";

    /// <summary>Longest time in UTF-16 units, <c>Feb 14, 2016 12:10 PM</c>, with room for a second space here and there.</summary>
    private const int MaxTimeLength = 32;

    /// <summary>Longest name that Drupal prints whole here, how much of a longer one it prints, and what it prints behind that.</summary>
    private const int MaxWholeName = 20;
    private const int CutName = 15;
    private const string CutMark = "...";

    /// <summary>Number of words in a time: month, day, year, time of day, AM or PM.</summary>
    private const int WordsInTime = 5;

    /// <summary>Reads a line. The author's name is known from the line above, so that what stands between status and time is the parent.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends.</param>
    /// <param name="author">Where the author's name stands in the line above.</param>
    /// <returns>What the line states; null when it is not a detail line of this author.</returns>
    [MethodImpl(HotLoop.Options)]
    public static AttributionDetail? TryRead(string text, SourceSpan line, SourceSpan author)
    {
        int nameEnd = EndOfName(text, line, author);
        if (nameEnd < 0 || ReadTime(text, new SourceSpan(nameEnd, line.End)) is not { } posted)
        {
            return null;
        }

        int at = SkipSpace(text, nameEnd, posted.Span.Start);
        SourceSpan? status = null;
        if (StandsAt(text, at, posted.Span.Start, NotVerified))
        {
            status = new SourceSpan(at, at + NotVerified.Length);
            at = SkipSpace(text, at + NotVerified.Length, posted.Span.Start);
        }

        int parentEnd = SkipSpaceBackwards(text, at, posted.Span.Start);
        SourceSpan? parentStatus = null;
        int statusStart = parentEnd - NotVerified.Length;
        if (statusStart > at && StandsAt(text, statusStart, parentEnd, NotVerified))
        {
            parentStatus = new SourceSpan(statusStart, parentEnd);
            parentEnd = SkipSpaceBackwards(text, at, statusStart);
        }

        SourceSpan? parent = parentEnd > at ? new SourceSpan(at, parentEnd) : null;
        return new AttributionDetail(new SourceSpan(line.Start, nameEnd), status, parent, parentStatus, posted);
    }

    /// <summary>
    /// Where the author's name ends that a line begins with, and white space follows; -1 when it begins otherwise. Runs of white space are
    /// equal, and so are apostrophes. Drupal shortens names over 20 characters to 15 and <c>...</c> here (theme_username).
    /// </summary>
    private static int EndOfName(string text, SourceSpan line, SourceSpan author)
    {
        int whole = MatchName(text, line, author);
        if (whole >= 0 || author.Length <= MaxWholeName)
        {
            return whole;
        }

        int cut = line.Start + CutName;
        bool isCut = cut + CutMark.Length < line.End
            && string.CompareOrdinal(text, line.Start, text, author.Start, CutName) == 0
            && string.CompareOrdinal(text, cut, CutMark, 0, CutMark.Length) == 0
            && char.IsWhiteSpace(text[cut + CutMark.Length]);
        return isCut ? cut + CutMark.Length : -1;
    }

    /// <summary>A name as Drupal prints it where it has little room; null when it has room for the whole.</summary>
    public static string? Shorten(string name) => name.Length > MaxWholeName ? name.Substring(0, CutName) + CutMark : null;

    /// <summary>A name in the form in which names are compared: white space and apostrophes of one kind each.</summary>
    public static string Fold(string name) => IsFolded(name)
        ? name
        : string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'');

    /// <summary>Whether a name has that form already; nearly all have.</summary>
    private static bool IsFolded(string name)
    {
        bool isBehindSpace = true;
        foreach (char c in name)
        {
            if (c == '’' || (char.IsWhiteSpace(c) && (c != ' ' || isBehindSpace)))
            {
                return false;
            }

            isBehindSpace = c == ' ';
        }

        return !isBehindSpace || name.Length == 0;
    }

    [MethodImpl(HotLoop.Options)]
    private static int MatchName(string text, SourceSpan line, SourceSpan author)
    {
        int at = line.Start;
        int inAuthor = author.Start;
        while (inAuthor < author.End && at < line.End)
        {
            if (char.IsWhiteSpace(text[inAuthor]) && char.IsWhiteSpace(text[at]))
            {
                inAuthor = SkipSpace(text, inAuthor, author.End);
                at = SkipSpace(text, at, line.End);
            }
            else if (text[inAuthor] == text[at] || (IsApostrophe(text[inAuthor]) && IsApostrophe(text[at])))
            {
                inAuthor++;
                at++;
            }
            else
            {
                return -1;
            }
        }

        return inAuthor == author.End && at < line.End && char.IsWhiteSpace(text[at]) ? at : -1;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>Whether a line has the form of a detail line of this author.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends.</param>
    /// <param name="author">Where the author's name stands in the line above.</param>
    [MethodImpl(HotLoop.Options)]
    public static bool HasForm(string text, SourceSpan line, SourceSpan author)
    {
        int nameEnd = EndOfName(text, line, author);
        return nameEnd >= 0 && FindTime(text, new SourceSpan(nameEnd, line.End)) is not null;
    }

    /// <summary>Reads the last five words of a line as a time, if they have the form of one; a time of that form may still be none.</summary>
    /// <returns>The time; null when there is none, or when nothing stands before it.</returns>
    public static StatedTime? ReadTime(string text, SourceSpan line)
    {
        if (FindTime(text, line) is not { } span)
        {
            return null;
        }

        DateTime? local = DrupalTime.Read(text, span);
        return new StatedTime(span, local, Offset: null, local is null ? TimePrecision.None : TimePrecision.Minute);
    }

    /// <summary>Where the last five words of a line stand, if they have the form of a time and something stands before them.</summary>
    [MethodImpl(HotLoop.Options)]
    private static SourceSpan? FindTime(string text, SourceSpan line)
    {
        int start = line.End;
        for (int word = WordsInTime - 1; word >= 0; word--)
        {
            int end = SkipSpaceBackwards(text, line.Start, start);
            start = SkipWordBackwards(text, line.Start, end);
            if (!IsPartOfTime(text, new SourceSpan(start, end), word))
            {
                return null;
            }
        }

        return start > line.Start && line.End - start <= MaxTimeLength ? new SourceSpan(start, line.End) : null;
    }

    /// <summary>Whether a word has the form of a part of a time: <c>Feb</c>, <c>4,</c>, <c>2016</c>, <c>12:10</c>, <c>PM</c>.</summary>
    private static bool IsPartOfTime(string text, SourceSpan word, int part) => part switch
    {
        0 => word.Length == 3 && char.IsLetter(text[word.Start]) && char.IsLetter(text[word.Start + 1]) && char.IsLetter(text[word.Start + 2]),
        1 => word.Length is 2 or 3 && text[word.End - 1] == ',' && AreDigits(text, word.Start, word.End - 1),
        2 => word.Length == 4 && AreDigits(text, word.Start, word.End),
        3 => word.Length is 4 or 5 && text[word.End - 3] == ':' && AreDigits(text, word.Start, word.End - 3) && AreDigits(text, word.End - 2, word.End),
        _ => word.Length == 2 && text[word.Start] is 'A' or 'P' or 'a' or 'p' && text[word.Start + 1] is 'M' or 'm',
    };

    private static bool AreDigits(string word, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (word[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return end > start;
    }

    private static bool StandsAt(string text, int at, int end, string words) =>
        end - at >= words.Length && string.CompareOrdinal(text, at, words, 0, words.Length) == 0;

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpaceBackwards(string text, int start, int at)
    {
        while (at > start && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int SkipWordBackwards(string text, int start, int at)
    {
        while (at > start && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
