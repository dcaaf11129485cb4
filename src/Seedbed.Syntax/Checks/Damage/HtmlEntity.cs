using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Character references of HTML that end in a semicolon, by number or by one of the common names.</summary>
internal static class HtmlEntity
{
    private const int MaxDigits = 7;
    private const int MaxNameLength = 8;

    // The names of HTML 4 that stand in prose: markup, punctuation, signs, letters of Latin-1, arrows.
    private static readonly HashSet<string> Names = new(
        ("nbsp amp lt gt quot apos AMP LT GT QUOT ndash mdash hellip lsquo rsquo sbquo ldquo rdquo bdquo laquo raquo lsaquo rsaquo copy reg trade "
        + "euro pound yen cent sect para deg middot bull dagger Dagger permil prime Prime frac12 frac14 frac34 sup1 sup2 sup3 times divide plusmn minus "
        + "ordf ordm iexcl iquest shy ensp emsp thinsp zwnj zwj lrm rlm not macr acute cedil uml micro curren brvbar larr uarr rarr darr harr infin "
        + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml "
        + "Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute "
        + "icirc iuml eth ntilde ograve oacute ocirc otilde ouml oslash ugrave uacute ucirc uuml yacute thorn yuml OElig oelig Scaron scaron Yuml fnof")
        .Split(' '),
        StringComparer.Ordinal);

    /// <summary>How long the reference at a position is; 0 where there is none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">0-based position of an ampersand.</param>
    /// <param name="end">0-based position behind the line.</param>
    public static int LengthAt(string text, int at, int end)
    {
        bool isNumber = at + 1 < end && text[at + 1] == '#';
        bool isHex = isNumber && at + 2 < end && text[at + 2] is 'x' or 'X';
        int start = at + (isHex ? 3 : isNumber ? 2 : 1);
        int limit = Math.Min(end, start + (isNumber ? MaxDigits : MaxNameLength) + 1);
        int behind = start;
        while (behind < limit && (isHex ? IsHexDigit(text[behind]) : isNumber ? IsDigit(text[behind]) : IsNameCharacter(text[behind])))
        {
            behind++;
        }

        bool isEnded = behind > start && behind < limit && text[behind] == ';';
        return isEnded && (isNumber || Names.Contains(text.Substring(start, behind - start))) ? behind + 1 - at : 0;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsHexDigit(char c) => IsDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsNameCharacter(char c) => IsDigit(c) || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
