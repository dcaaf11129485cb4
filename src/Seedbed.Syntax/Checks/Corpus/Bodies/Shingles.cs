using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>The shingles of a body: every run of a few words, across the borders of paragraphs (Broder 1997).</summary>
internal static class Shingles
{
    /// <summary>How many shingles there are; each is called by the index of its first word.</summary>
    /// <param name="words">How many words there are.</param>
    public static int Count(int words) => System.Math.Max(0, words - NearBodyLimits.WordsOfShingle + 1);

    /// <summary>A hash of a shingle.</summary>
    [MethodImpl(HotLoop.Options)]
    public static ulong KeyAt(List<Word> words, int at)
    {
        ulong key = 0;
        for (int i = at; i < at + NearBodyLimits.WordsOfShingle; i++)
        {
            key = Append(key, words[i].Hash);
        }

        return Finish(key);
    }

    /// <summary>The hash of words, with another word behind them; that of no words is 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Append(ulong key, ulong word)
    {
        const ulong Prime = 1099511628211;
        key = unchecked((key ^ word) * Prime);
        return key ^ (key >> 29);
    }

    /// <summary>The hash of a whole shingle. Its high bits are as good as its low ones (the finish of MurmurHash3).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Finish(ulong key)
    {
        key = unchecked((key ^ (key >> 33)) * 0xFF51AFD7ED558CCD);
        key = unchecked((key ^ (key >> 33)) * 0xC4CEB9FE1A85EC53);
        return key ^ (key >> 33);
    }
}
