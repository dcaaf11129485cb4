namespace Seedbed
{
    using global::System.Text;

    /// <summary>Reads numbers in Base64 VLQ: five bits a digit, least significant first, the sixth bit says that another digit follows.</summary>
    internal static class SeedNumber
    {
        /// <summary>Reads a number that stands anywhere in a layout.</summary>
        /// <param name="layout">The layout.</param>
        /// <param name="at">Where the number begins; afterwards, where it ends.</param>
        public static long Read(string layout, ref int at)
        {
            long value = 0;
            int shift = 0;
            int digit;
            do
            {
                digit = ValueOf(layout[at++]);
                value |= (long)(digit & 31) << shift;
                shift += 5;
            }
            while (digit >= 32);
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
