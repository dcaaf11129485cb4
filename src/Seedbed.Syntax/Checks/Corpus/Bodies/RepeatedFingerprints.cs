using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Tells which fingerprints stand in more than one sketch, before anything is sorted: most stand in one. Some of those that do not are taken
/// for such as do, never the other way round (Bloom 1970, with one hash).
/// </summary>
internal sealed class RepeatedFingerprints
{
    /// <summary>How many bits there are at least for each fingerprint, so that one in ten or fewer is taken for another.</summary>
    private const int BitsOfEach = 8;

    private const int BitsOfWord = 64;

    private readonly ulong[] _once;
    private readonly ulong[] _again;

    /// <summary>Reads sketches.</summary>
    /// <param name="sketches">The sketches.</param>
    /// <param name="count">How many fingerprints they have.</param>
    public RepeatedFingerprints(IReadOnlyList<uint[]> sketches, int count)
    {
        int words = 1;
        while ((long)words * BitsOfWord < (long)count * BitsOfEach)
        {
            words *= 2;
        }

        _once = new ulong[words];
        _again = new ulong[words];
        for (int i = 0; i < sketches.Count; i++)
        {
            Add(sketches[i], _once, _again);
        }
    }

    /// <summary>Whether a fingerprint may stand in more than one of the sketches.</summary>
    public bool MayContain(uint fingerprint) => (_again[WordOf(fingerprint, _again)] & BitOf(fingerprint)) != 0;

    [MethodImpl(HotLoop.Options)]
    private static void Add(uint[] sketch, ulong[] once, ulong[] again)
    {
        foreach (uint fingerprint in sketch)
        {
            uint word = WordOf(fingerprint, once);
            ulong bit = BitOf(fingerprint);
            again[word] |= once[word] & bit;
            once[word] |= bit;
        }
    }

    // Sketches hold the least hashes: it is the low bits that are spread evenly.
    private static uint WordOf(uint fingerprint, ulong[] bits) => (fingerprint / BitsOfWord) & ((uint)bits.Length - 1);

    private static ulong BitOf(uint fingerprint) => 1UL << (int)(fingerprint % BitsOfWord);
}
