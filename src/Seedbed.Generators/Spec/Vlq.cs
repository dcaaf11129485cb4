using System.Text;

namespace Seedbed.Generators.Spec;

/// <summary>Base64 VLQ as in source maps, without a sign: five bits a digit, least significant first; the sixth bit says that more follow.</summary>
internal static class Vlq
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>Appends a number.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="number">The number; 0 or more.</param>
    public static void Write(StringBuilder target, long number)
    {
        while (number >= 32)
        {
            target.Append(Digits[(int)(number & 31) | 32]);
            number >>= 5;
        }

        target.Append(Digits[(int)number]);
    }
}
