using System;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>What can be a commenter's name, and when two of them are one.</summary>
internal static class CommenterName
{
    /// <summary>Longest name in characters: USERNAME_MAX_LENGTH in Drupal's user module; other sites allow less or do not say.</summary>
    public const int UsualMaxLength = 60;

    private const string SentenceMarks = "“”„«»‹›…—―•·。！？，、；：";

    /// <summary>Longest name that Drupal prints whole in lists, how much of a longer one it prints (theme_username), and what it prints behind that.</summary>
    private const int MaxWholeName = 20;
    private const int CutName = 15;
    private const string CutMark = "...";

    /// <summary>Whether a text has the length of a name, no white space at its ends, and is not quoted mail.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool CanBe(string text, SourceSpan span, int maxLength) =>
        !span.IsEmpty && text[span.Start] != '>' && !char.IsWhiteSpace(text[span.Start]) && !char.IsWhiteSpace(text[span.End - 1]) && !IsTooLong(text, span, maxLength);

    /// <summary>Whether a text has more characters than a name.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool IsTooLong(string text, SourceSpan span, int maxLength = UsualMaxLength)
    {
        if (span.Length <= maxLength)
        {
            return false;
        }

        int characters = 0;
        for (int i = span.Start; i < span.End && characters <= maxLength; i++)
        {
            characters += char.IsLowSurrogate(text[i]) ? 0 : 1;
        }

        return characters > maxLength;
    }

    /// <summary>Whether a comma, or the end of a question or an exclamation, stands within a text.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool IsBroken(string text, SourceSpan span)
    {
        for (int i = span.Start; i + 1 < span.End; i++)
        {
            if (text[i] is ',' or '?' or '!' && char.IsWhiteSpace(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a name is made of what sites let users type, after Drupal's user_validate_name: letters, digits and marks of any script, spaces, and
    /// <c>@ . _ ' - +</c>. A full stop before a space belongs to an abbreviation, as in "Dr. Moss", or ends a sentence.
    /// </summary>
    [MethodImpl(HotLoop.Options)]
    public static bool IsUserName(string text, SourceSpan name)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            bool endsSentence = text[i] == '.' && i + 1 < name.End && char.IsWhiteSpace(text[i + 1]) && !Abbreviation.EndsAt(text, name.Start, i);
            if (endsSentence || !IsOfUserName(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Where a name ends that a line begins with; -1 when it begins otherwise. Runs of white space are equal, and so are
    /// apostrophes; a long name may be shortened as Drupal does it.
    /// </summary>
    public static int EndOf(string text, SourceSpan line, SourceSpan name)
    {
        int whole = MatchWhole(text, line, name);
        if (whole >= 0 || name.Length <= MaxWholeName)
        {
            return whole;
        }

        int cut = line.Start + CutName;
        bool isCut = cut + CutMark.Length < line.End
            && string.CompareOrdinal(text, line.Start, text, name.Start, CutName) == 0
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
    private static int MatchWhole(string text, SourceSpan line, SourceSpan name)
    {
        int at = line.Start;
        int inName = name.Start;
        while (inName < name.End && at < line.End)
        {
            if (char.IsWhiteSpace(text[inName]) && char.IsWhiteSpace(text[at]))
            {
                inName = SkipSpace(text, inName, name.End);
                at = SkipSpace(text, at, line.End);
            }
            else if (text[inName] == text[at] || (IsApostrophe(text[inName]) && IsApostrophe(text[at])))
            {
                inName++;
                at++;
            }
            else
            {
                return -1;
            }
        }

        return inName == name.End && (at == line.End || !char.IsLetterOrDigit(text[at])) ? at : -1;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    // Beyond ASCII, names of some script need what is there; the marks that only sentences and lists have are told from them.
    private static bool IsOfUserName(char c) => c < '\u0080'
        ? char.IsLetterOrDigit(c) || c is ' ' or '\t' or '@' or '.' or '_' or '\'' or '-' or '+'
        : SentenceMarks.IndexOf(c) < 0;

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
