using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>The shingles of a body: every run of a few words, across the borders of paragraphs (Broder 1997).</summary>
internal static class Shingles
{
    /// <summary>How many shingles there are; each is called by the index of its first word.</summary>
    public static int Count(IReadOnlyList<Word> words) => System.Math.Max(0, words.Count - NearBodyLimits.WordsOfShingle + 1);

    /// <summary>A hash of a shingle. Its high bits are as good as its low ones (the finish of MurmurHash3).</summary>
    [MethodImpl(HotLoop.Options)]
    public static ulong KeyAt(List<Word> words, int at)
    {
        const ulong Prime = 1099511628211;
        ulong key = 0;
        for (int i = at; i < at + NearBodyLimits.WordsOfShingle; i++)
        {
            key = unchecked((key ^ words[i].Hash) * Prime);
            key ^= key >> 29;
        }

        key = unchecked((key ^ (key >> 33)) * 0xFF51AFD7ED558CCD);
        key = unchecked((key ^ (key >> 33)) * 0xC4CEB9FE1A85EC53);
        return key ^ (key >> 33);
    }
}
