using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Winnowing (Schleimer, Wilkerson, Aiken 2003): of every window of hashes the least is kept, the last where there are several. Whatever
/// stands around it, a run of text as long as a window of shingles leaves the same fingerprint in every text: here eight words.
/// </summary>
internal static class Winnowing
{
    /// <summary>The different fingerprints of a text, from the least to the greatest; one where it is shorter than a window.</summary>
    /// <param name="hashes">The hashes of its shingles, in order.</param>
    /// <param name="window">How many hashes a window has.</param>
    public static uint[] Sketch(uint[] hashes, int window) => Sketch(hashes, hashes.Length, window);

    /// <summary>The same of the first hashes of an array.</summary>
    /// <param name="hashes">The hashes of its shingles, in order.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="window">How many hashes a window has.</param>
    [MethodImpl(HotLoop.Options)]
    public static uint[] Sketch(uint[] hashes, int count, int window)
    {
        // Two of five are kept on average.
        var kept = new List<uint>(count / 2);
        int least = -1;
        for (int end = Math.Min(window, count); end <= count; end++)
        {
            int start = Math.Max(0, end - window);
            int next = least >= start ? LeastOf(hashes, least, end - 1, end) : LeastOf(hashes, start, start, end);
            if (next != least && end > 0)
            {
                kept.Add(hashes[next]);
            }

            least = next;
        }

        return Distinct(kept);
    }

    /// <summary>The last index of the least hash, of the one that was the least so far and of those between two indices.</summary>
    [MethodImpl(HotLoop.Options)]
    private static int LeastOf(uint[] hashes, int least, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            least = hashes[i] <= hashes[least] ? i : least;
        }

        return least;
    }

    [MethodImpl(HotLoop.Options)]
    private static uint[] Distinct(List<uint> kept)
    {
        kept.Sort();
        int count = 0;
        for (int i = 0; i < kept.Count; i++)
        {
            if (i == 0 || kept[i] != kept[count - 1])
            {
                kept[count++] = kept[i];
            }
        }

        kept.RemoveRange(count, kept.Count - count);
        return [.. kept];
    }
}
