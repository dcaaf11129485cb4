using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>
/// Tells HTML from what merely stands between angle brackets: the name must be one of HTML's elements, and what follows it must be
/// attributes.
/// </summary>
internal static class HtmlTag
{
    /// <summary>Tags with longer attributes are not looked for; the limit keeps a line of angle brackets linear.</summary>
    private const int MaxLength = 400;

    /// <summary>The longest element name is "blockquote".</summary>
    private const int MaxNameLength = 10;

    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    // The elements of the HTML Living Standard, and the old ones that old pages hold.
    private static readonly HashSet<string> Elements = new(
        ("a abbr acronym article aside audio b big blockquote br canvas caption center cite col colgroup dd del dfn div dl dt em embed "
        + "fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img ins kbd legend li "
        + "meta nav nobr noscript ol optgroup p param pre q rp rt ruby s samp script small span strike strong style sub sup "
        + "svg table tbody td textarea tfoot th thead tr tt u ul video wbr " + AmbiguousNames).Split(' '),
        StringComparer.OrdinalIgnoreCase);

    // Without attributes these are as often what a reader should fill in, as in "send it to <address>".
    private const string AmbiguousNames =
        "address area base button code data details dialog input label link main map mark menu option output search section select source summary "
        + "template time track var body object picture title";

    private static readonly HashSet<string> Ambiguous = new(AmbiguousNames.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> AttributesWithoutValue = new(
        ("allowfullscreen async autofocus autoplay checked compact controls default defer disabled hidden loop multiple muted noshade nowrap open "
        + "readonly required reversed selected").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>How long the tag, comment or declaration at a position is; 0 where there is none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">0-based position of a <c>&lt;</c>.</param>
    /// <param name="lineEnd">0-based position behind the line.</param>
    public static int LengthAt(string text, int at, int lineEnd)
    {
        int end = Math.Min(lineEnd, at + MaxLength);
        if (at + 1 < end && text[at + 1] == '!')
        {
            return LengthOfDeclaration(text, at, end);
        }

        bool isClosing = at + 1 < end && text[at + 1] == '/';
        int start = at + (isClosing ? 2 : 1);
        int behind = start;
        while (behind < end && behind - start <= MaxNameLength && IsNameCharacter(text[behind]))
        {
            behind++;
        }

        string name = text.Substring(start, behind - start);
        if (!Elements.Contains(name) || !IsWrittenAsTag(text, at, name))
        {
            return 0;
        }

        int close = EndOfAttributes(text, behind, end, out bool hasAttributes);
        bool isCertain = isClosing || hasAttributes || !Ambiguous.Contains(name);
        return close > 0 && isCertain ? close - at : 0;
    }

    private static int LengthOfDeclaration(string text, int at, int end)
    {
        if (StartsWith(text, at, end, CommentStart))
        {
            int close = text.IndexOf(CommentEnd, at, end - at, StringComparison.Ordinal);
            return close < 0 ? CommentStart.Length : close + CommentEnd.Length - at;
        }

        foreach (string declaration in (string[])["<!DOCTYPE html", "<![CDATA["])
        {
            if (StartsWith(text, at, end, declaration))
            {
                return declaration.Length;
            }
        }

        return 0;
    }

    /// <summary>Type arguments in program text, such as <c>List&lt;Object></c>, are no tags: those are in one case.</summary>
    private static bool IsWrittenAsTag(string text, int at, string name)
    {
        bool isUpper = name.All(static c => c is not (>= 'a' and <= 'z'));
        bool isLower = name.All(static c => c is not (>= 'A' and <= 'Z'));
        bool standsBehindWord = at > 0 && char.IsLetterOrDigit(text[at - 1]);
        return (isLower || isUpper) && !(standsBehindWord && name.Length == 1 && text[at + 1] != '/');
    }

    /// <summary>Where the tag ends whose name ends at a position; 0 where it is no tag.</summary>
    private static int EndOfAttributes(string text, int at, int end, out bool hasAttributes)
    {
        hasAttributes = false;
        while (true)
        {
            int before = at;
            while (at < end && (char.IsWhiteSpace(text[at]) || text[at] == '/'))
            {
                at++;
            }

            if (at < end && text[at] == '>')
            {
                return at + 1;
            }

            int behind = at > before ? EndOfAttribute(text, at, end) : 0;
            if (behind == 0)
            {
                return 0;
            }

            hasAttributes = true;
            at = behind;
        }
    }

    private static int EndOfAttribute(string text, int at, int end)
    {
        int start = at;
        while (at < end && (IsNameCharacter(text[at]) || text[at] is '-' or '_' or ':'))
        {
            at++;
        }

        if (at == end || at == start || text[at] != '=')
        {
            return AttributesWithoutValue.Contains(text.Substring(start, at - start)) ? at : 0;
        }

        at++;
        if (at < end && text[at] is '"' or '\'')
        {
            int close = text.IndexOf(text[at], at + 1, end - at - 1);
            return close < 0 ? 0 : close + 1;
        }

        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] != '>')
        {
            at++;
        }

        return at;
    }

    private static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool StartsWith(string text, int at, int end, string value) =>
        end - at >= value.Length && string.Compare(text, at, value, 0, value.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
