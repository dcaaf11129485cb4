namespace Seedbed
{
#if NET8_0_OR_GREATER
    using global::System;
    using global::System.Runtime.CompilerServices;

    /// <summary>Decodes UTF-8 plainly, for the first text of a process: it needs nothing to be loaded.</summary>
    internal static class FirstText
    {
        /// <summary>The text of the bytes; null if they are not well-formed UTF-8 of that length, whatever they are then.</summary>
        public static string? DecodeOrNull(byte[] bytes, int length)
        {
            // A byte order mark, or what begins like one, is for others.
            if (bytes.Length > 0 && bytes[0] == 0xEF)
            {
                return null;
            }

            var text = new char[length];
            return Decode(bytes, text) ? new string(text) : null;
        }

        /// <summary>Whether the bytes are well-formed and fill the text. It runs once: to optimise it takes ten times as long as to run it.</summary>
        [MethodImpl(MethodImplOptions.NoOptimization)]
        private static bool Decode(byte[] bytes, char[] text)
        {
            int at = 0;
            int i = 0;
            while (i < bytes.Length && at < text.Length)
            {
                int lead = bytes[i++];
                if (lead < 0x80)
                {
                    text[at++] = (char)lead;
                    continue;
                }

                int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
                int character = lead & (0x3F >> more);
                for (int end = i + more; i < end; i++)
                {
                    if (i == bytes.Length || (bytes[i] & 0xC0) != 0x80)
                    {
                        return false;
                    }

                    character = (character << 6) | (bytes[i] & 0x3F);
                }

                int least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
                if (lead < 0xC2 || lead > 0xF4 || character < least || character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
                {
                    return false;
                }

                if (more == 3)
                {
                    text[at++] = (char)(0xD7C0 + (character >> 10));
                    if (at == text.Length)
                    {
                        return false;
                    }

                    character = 0xDC00 | (character & 0x3FF);
                }

                text[at++] = (char)character;
            }

            return i == bytes.Length && at == text.Length;
        }
    }
#endif
}
