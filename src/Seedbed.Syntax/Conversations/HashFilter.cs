using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Tells of most hashes that they are not in a set, by a look at one bit: a table of so many hashes would have to be fetched from memory for every word.
/// </summary>
internal sealed class HashFilter
{
    private const int BitsPerHash = 16;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <summary>Takes the hashes, whose high bits must be mixed well.</summary>
    public HashFilter(IReadOnlyCollection<ulong> hashes)
    {
        int bits = 6;
        while (bits < 30 && 1L << bits < (long)hashes.Count * BitsPerHash)
        {
            bits++;
        }

        _bits = new ulong[1 << (bits - 6)];
        _shift = 64 - bits;
        foreach (ulong hash in hashes)
        {
            ulong bit = hash >> _shift;
            _bits[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>Whether a hash may be in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(ulong hash)
    {
        ulong bit = hash >> _shift;
        return ((_bits[bit >> 6] >> (int)(bit & 63)) & 1) != 0;
    }
}
