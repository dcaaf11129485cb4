using System;
using System.Text;

namespace Seedbed.Generators.Spec;

/// <summary>
/// Numbers in letters, thirteen bits each, least significant first; the fourteenth bit says that another follows. What a program allocates
/// for a layout is its length in UTF-16, in which any of these letters is as long as a digit of Base64.
/// </summary>
internal static class Vlq
{
    /// <summary>The first of the 16,384 letters, all of them CJK ideographs: none is hidden, combines or has a direction to change.</summary>
    private const char FirstLetter = '\u4E00';

    private const int Bits = 13;
    private const int More = 1 << Bits;

    /// <summary>Appends a number.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="number">The number; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative: what would be read is another number.</exception>
    public static void Write(StringBuilder target, long number)
    {
        if (number < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "A layout holds no negative numbers.");
        }

        while (number >= More)
        {
            target.Append((char)(FirstLetter + ((number & (More - 1)) | More)));
            number >>= Bits;
        }

        target.Append((char)(FirstLetter + number));
    }

    /// <summary>Appends a number that may be negative, in zigzag: 0, -1, 1, -2 and so on become 0, 1, 2, 3.</summary>
    public static void WriteSigned(StringBuilder target, long number) => Write(target, (number << 1) ^ (number >> 63));
}
