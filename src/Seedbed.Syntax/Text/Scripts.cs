namespace Seedbed.Syntax;

/// <summary>Which script a UTF-16 unit belongs to, by fixed ranges, so that the answer is the same on every machine.</summary>
internal static class Scripts
{
    /// <summary>Whether any letter of a script that is written from right to left stands in a text.</summary>
    public static bool HasRightToLeft(string text)
    {
        foreach (char c in text)
        {
            if (IsRightToLeft(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a unit is a Latin letter or an ASCII digit.</summary>
    public static bool IsLatinOrDigit(char c) =>
        c is >= '0' and <= '9' || (char.IsLetter(c) && c is <= '\u024F' or (>= '\u1E00' and <= '\u1EFF'));

    /// <summary>Whether a unit is a Mongolian letter or selects the form of one.</summary>
    public static bool IsMongolian(char c) => c is (>= '\u180B' and <= '\u180F') or (>= '\u1820' and <= '\u18AA');

    /// <summary>
    /// Whether a unit is of a script of South-East Asia that puts no spaces between words, so that lines break where a ZERO WIDTH SPACE
    /// says so (UAX #14, class SA): Thai and Lao, Tibetan, Myanmar, Khmer, those of the Tai languages, Balinese and Javanese.
    /// </summary>
    public static bool IsWrittenWithoutSpaces(char c) => c
        is (>= '\u0E01' and <= '\u109F')
        or (>= '\u1780' and <= '\u17FF')
        or (>= '\u1950' and <= '\u1AAF')
        or (>= '\u1B00' and <= '\u1B7F')
        or (>= '\uA980' and <= '\uA9FF')
        or (>= '\uAA60' and <= '\uAADF');

    /// <summary>
    /// Whether a letter counts as a word of its own, because nothing shows where words end: of the scripts of
    /// <see cref="IsWrittenWithoutSpaces"/>, kana, and Chinese characters, beyond the first plane by their first halves (U+20000 to U+3FFFF).
    /// </summary>
    public static bool IsLetterAWord(char c) => c >= '\u0E01' && (IsWrittenWithoutSpaces(c) || c
        is (>= '\u3005' and <= '\u3007')
        or (>= '\u3041' and <= '\u30FF')
        or (>= '\u31F0' and <= '\u31FF')
        or (>= '\u3400' and <= '\u4DBF')
        or (>= '\u4E00' and <= '\u9FFF')
        or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFF66' and <= '\uFF9F')
        or (>= '\uD840' and <= '\uD8BF'));

    /// <summary>
    /// Hebrew, Arabic and their neighbours up to U+08FF, their presentation forms, and the first halves of what the standard keeps for such
    /// scripts beyond the first plane (U+10800 to U+10FFF, U+1E800 to U+1EFFF).
    /// </summary>
    private static bool IsRightToLeft(char c) => c
        is (>= '\u0590' and <= '\u08FF')
        or (>= '\uFB1D' and <= '\uFDFF')
        or (>= '\uFE70' and <= '\uFEFC')
        or '\uD802' or '\uD803' or '\uD83A' or '\uD83B';
}
