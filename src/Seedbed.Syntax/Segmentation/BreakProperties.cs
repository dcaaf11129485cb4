using System;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>What Unicode says of a character as to where words and sentences end: <see cref="WordBreak"/>, <see cref="SentenceBreak"/>, Extended_Pictographic.</summary>
/// <param name="Bits">Word_Break in the lowest five bits, then Extended_Pictographic, then Sentence_Break.</param>
internal readonly record struct BreakProperties(ushort Bits)
{
    private const int WordBits = 5;
    private const int PictographicBit = 1 << WordBits;
    private const int SentenceShift = WordBits + 1;

    private const int PageBits = 7;
    private const int PageSize = 1 << PageBits;
    private const int CodePoints = 0x110000;

    /// <summary>The properties in pages of 128 code points. Pages of which nothing is said are one and the same.</summary>
    private static readonly ushort[][] Pages = ReadPages();

    /// <summary>Those of the first page, which are all that many texts have.</summary>
    private static readonly ushort[] Ascii = Pages[0];

    /// <summary>Word_Break.</summary>
    public WordBreak Word => (WordBreak)(Bits & ((1 << WordBits) - 1));

    /// <summary>Sentence_Break.</summary>
    public SentenceBreak Sentence => (SentenceBreak)(Bits >> SentenceShift);

    /// <summary>Extended_Pictographic: an emoji, or what may become one.</summary>
    public bool IsPictographic => (Bits & PictographicBit) != 0;

    /// <summary>The properties of a code point.</summary>
    public static BreakProperties Of(int codePoint) => new(Pages[codePoint >> PageBits][codePoint & (PageSize - 1)]);

    /// <summary>The properties of the character at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">0-based position, which must not be in the middle of a pair of surrogates.</param>
    /// <param name="limit">0-based position at which the part of the text ends that is looked at.</param>
    /// <param name="width">Number of UTF-16 units that it takes: 1 or 2. A surrogate without its other half takes one.</param>
    [MethodImpl(HotLoop.Options)]
    public static BreakProperties At(string text, int at, int limit, out int width)
    {
        char c = text[at];
        width = 1;
        if (c < PageSize)
        {
            return new BreakProperties(Ascii[c]);
        }

        if (char.IsHighSurrogate(c) && at + 1 < limit && char.IsLowSurrogate(text[at + 1]))
        {
            width = 2;
            return Of(char.ConvertToUtf32(c, text[at + 1]));
        }

        return Of(c);
    }

    private static ushort[][] ReadPages()
    {
        var empty = new ushort[PageSize];
        var pages = new ushort[CodePoints >> PageBits][];
        for (int i = 0; i < pages.Length; i++)
        {
            pages[i] = empty;
        }

        Read(PropertyData.WordBreak, static name => (int)Enum.Parse(typeof(WordBreak), name));
        Read(PropertyData.SentenceBreak, static name => (int)Enum.Parse(typeof(SentenceBreak), name) << SentenceShift);
        Read(PropertyData.Pictographic, static _ => PictographicBit);
        return pages;

        void Read(string data, Func<string, int> toBits)
        {
            var reader = new PropertyDataReader(data);
            while (reader.Read())
            {
                int bits = toBits(reader.Value);
                while (reader.ReadRange(out int first, out int last))
                {
                    for (int codePoint = first; codePoint <= last; codePoint++)
                    {
                        ref ushort[] page = ref pages[codePoint >> PageBits];
                        page = ReferenceEquals(page, empty) ? new ushort[PageSize] : page;
                        page[codePoint & (PageSize - 1)] |= (ushort)bits;
                    }
                }
            }
        }
    }
}
