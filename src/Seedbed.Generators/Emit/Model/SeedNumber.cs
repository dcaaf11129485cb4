namespace Seedbed
{
    using global::System.Text;

    /// <summary>Reads numbers in letters: thirteen bits each, least significant first, the fourteenth bit says that another letter follows.</summary>
    internal static class SeedNumber
    {
        private const char FirstLetter = '\u4E00';
        private const int Bits = 13;
        private const int More = 1 << Bits;

        /// <summary>Reads a number that stands anywhere in a layout.</summary>
        /// <param name="layout">The layout.</param>
        /// <param name="at">Where the number begins; afterwards, where it ends.</param>
        public static long Read(string layout, ref int at)
        {
            int letter = layout[at++] - FirstLetter;
            long value = letter & (More - 1);
            for (int shift = Bits; letter >= More; shift += Bits)
            {
                letter = layout[at++] - FirstLetter;
                value |= (long)(letter & (More - 1)) << shift;
            }

            return value;
        }

        /// <summary>The bytes of unpadded Base64 as lower-case hexadecimal digits.</summary>
        public static string ToHex(string base64, int byteCount)
        {
            var hex = new StringBuilder(byteCount * 2);
            int bits = 0;
            int bitCount = 0;
            foreach (char digit in base64)
            {
                bits = unchecked((bits << 6) | ValueOf(digit));
                bitCount += 6;
                while (bitCount >= 4 && hex.Length < byteCount * 2)
                {
                    bitCount -= 4;
                    hex.Append("0123456789abcdef"[(bits >> bitCount) & 15]);
                }

                bits &= (1 << bitCount) - 1;
            }

            return hex.ToString();
        }

        private static int ValueOf(char digit) =>
            digit >= 'a' ? digit - 'a' + 26
            : digit >= 'A' ? digit - 'A'
            : digit >= '0' ? digit - '0' + 52
            : digit == '+' ? 62
            : 63;
    }
}
