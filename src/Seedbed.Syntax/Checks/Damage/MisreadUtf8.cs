using System.Runtime.CompilerServices;
using System.Text;

namespace Seedbed.Syntax;

/// <summary>
/// UTF-8 whose bytes were read one by one, as Windows-1252 or Latin-1. The five bytes that Windows-1252 does not define are read as the
/// control of that number, as browsers do (WHATWG Encoding Standard).
/// </summary>
internal static class MisreadUtf8
{
    /// <summary>What Windows-1252 has at 0x80 to 0x9F.</summary>
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>What the lowest and the highest byte that begin a sequence are read as.</summary>
    private const char FirstLead = '\u00C2';
    private const char LastLead = '\u00F4';

    private const int MaxRounds = 3;

    /// <summary>Whether a text may hold a sequence: it holds what begins one, and what goes on with one. Hardly any text beyond ASCII does not.</summary>
    public static bool MayStandIn(CharacterSet characters) => characters.Any(IsLead) && characters.Any(IsLater);

    /// <summary>Where the next character stands that may begin a sequence; the text's length where none does.</summary>
    [MethodImpl(HotLoop.Options)]
    public static int NextLead(string text, int from)
    {
        int at = from;
        while (at < text.Length && !IsLead(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>How many characters at a position are the bytes of one UTF-8 sequence; 0 when they are none.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        // All lead bytes are the same character in both code pages.
        int lead = text[at];
        int length = lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || end - at < length || !IsSecond(lead, ByteOf(text[at + 1])))
        {
            return 0;
        }

        for (int i = at + 2; i < at + length; i++)
        {
            if (!IsLater(text[i]))
            {
                return 0;
            }
        }

        return length;
    }

    /// <summary>What a run of sequences was, decoded again while it is itself such a run: some texts are read wrongly twice.</summary>
    public static string Decode(string run)
    {
        string decoded = DecodeOnce(run);
        for (int round = 1; round < MaxRounds && IsRun(decoded); round++)
        {
            decoded = DecodeOnce(decoded);
        }

        // Controls come from Windows-1252 that had been taken for Latin-1 before.
        var visible = new StringBuilder(decoded.Length);
        foreach (char c in decoded)
        {
            visible.Append(IsControl(c) ? Windows1252[c - '\u0080'] : c);
        }

        return visible.ToString();
    }

    /// <summary>Whether a character is one of the controls U+0080 to U+009F.</summary>
    public static bool IsControl(char c) => c is >= '\u0080' and <= '\u009F';

    /// <summary>Whether a control stands for a byte that Windows-1252 defines, so that only Latin-1 can have given it.</summary>
    public static bool IsOfLatin1(char c) => IsControl(c) && Windows1252[c - '\u0080'] != c;

    private static string DecodeOnce(string run)
    {
        var decoded = new StringBuilder(run.Length);
        int at = 0;
        while (at < run.Length)
        {
            int length = LengthAt(run, at, run.Length);
            int codePoint = run[at] & (0xFF >> (length + 1));
            for (int i = 1; i < length; i++)
            {
                codePoint = (codePoint << 6) | (ByteOf(run[at + i]) & 0x3F);
            }

            decoded.Append(char.ConvertFromUtf32(codePoint));
            at += length;
        }

        return decoded.ToString();
    }

    private static bool IsRun(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int length = LengthAt(text, at, text.Length);
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    /// <summary>The second byte's range excludes longer forms than needed, surrogates, and what is beyond Unicode (RFC 3629).</summary>
    private static bool IsSecond(int lead, int second) => lead switch
    {
        0xE0 => second is >= 0xA0 and <= 0xBF,
        0xED => second is >= 0x80 and <= 0x9F,
        0xF0 => second is >= 0x90 and <= 0xBF,
        0xF4 => second is >= 0x80 and <= 0x8F,
        _ => second is >= 0x80 and <= 0xBF,
    };

    private static bool IsLead(char c) => c is >= FirstLead and <= LastLead;

    private static bool IsLater(char c) => ByteOf(c) is >= 0x80 and <= 0xBF;

    private static int ByteOf(char c)
    {
        if (c < '\u0080')
        {
            return -1;
        }

        if (c is >= '\u0080' and <= '\u00FF')
        {
            return c;
        }

        int index = Windows1252.IndexOf(c);
        return index < 0 ? -1 : 0x80 + index;
    }
}
