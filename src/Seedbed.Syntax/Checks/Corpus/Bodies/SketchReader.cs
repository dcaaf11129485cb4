using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Makes the sketches of bodies one after the other, in the same memory. Not to be used by two threads at once.</summary>
internal sealed class SketchReader
{
    private ulong[] _words = new ulong[256];
    private uint[] _shingles = new uint[256];
    private int _count;

    /// <summary>Fingerprints of some of the shingles, by <see cref="Winnowing"/>; none where the body has too few words to be compared.</summary>
    public uint[] Read(string text, IReadOnlyList<ParagraphNode> paragraphs)
    {
        _count = 0;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            ReadWords(text, paragraphs[i].Span);
        }

        if (_count < NearBodyLimits.MinWords)
        {
            return [];
        }

        _shingles = _shingles.Length < _count ? new uint[_words.Length] : _shingles;
        int shingles = Shingles.Count(_count);
        Hash(_words, shingles, _shingles);
        return Winnowing.Sketch(_shingles, shingles, NearBodyLimits.Window);
    }

    [MethodImpl(HotLoop.Options)]
    private void ReadWords(string text, SourceSpan span)
    {
        int at = span.Start;
        while (Words.TryRead(text, ref at, span.End, out Word word))
        {
            if (_count == _words.Length)
            {
                Array.Resize(ref _words, _count * 2);
            }

            _words[_count++] = word.Hash;
        }
    }

    [MethodImpl(HotLoop.Options)]
    private static void Hash(ulong[] words, int count, uint[] shingles)
    {
        for (int at = 0; at < count; at++)
        {
            ulong key = 0;
            for (int i = at; i < at + NearBodyLimits.WordsOfShingle; i++)
            {
                key = Shingles.Append(key, words[i]);
            }

            shingles[at] = (uint)(Shingles.Finish(key) >> 32);
        }
    }
}
