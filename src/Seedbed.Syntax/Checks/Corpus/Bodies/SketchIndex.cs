using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Finds bodies that may be alike by the fingerprints that their sketches have in common, without looking at every pair. A fingerprint that
/// many have leads to a few of them only: the first, and the last before the body in question.
/// </summary>
internal sealed class SketchIndex
{
    private readonly IReadOnlyList<uint[]> _sketches;

    /// <summary>Every fingerprint that may stand in several sketches, of every sketch: its value in the high half, the sketch in the low one; sorted.</summary>
    private readonly ulong[] _entries;

    /// <summary>Where the first that has the fingerprint stands in <see cref="_entries"/>, of each of these.</summary>
    private readonly int[] _firsts;

    /// <summary>Of the same fingerprints, sketch by sketch, where they stand in <see cref="_entries"/>.</summary>
    private readonly int[] _places;

    /// <summary>Where each sketch begins in <see cref="_places"/>; one more for the end.</summary>
    private readonly int[] _starts;

    /// <summary>How many fingerprints a sketch has in common with the one that is asked about; 0 between questions.</summary>
    private readonly int[] _common;

    /// <summary>Joins sketches.</summary>
    /// <param name="sketches">The sketches, whose fingerprints are different; each is called by its index.</param>
    public SketchIndex(IReadOnlyList<uint[]> sketches)
    {
        _sketches = sketches;
        _common = new int[sketches.Count];
        _starts = new int[sketches.Count + 1];
        _entries = Join(sketches, _starts);
        _firsts = new int[_entries.Length];
        _places = new int[_entries.Length];
        FindPlaces();
    }

    /// <summary>The earlier sketches that have enough in common with one: those with the greatest part first, then the earliest.</summary>
    [MethodImpl(HotLoop.Options)]
    public IReadOnlyList<int> CandidatesOf(int sketch)
    {
        var seen = new List<int>();
        for (int slot = _starts[sketch]; slot < _starts[sketch + 1]; slot++)
        {
            int own = _places[slot];
            int first = _firsts[own];
            for (int i = first; i < Math.Min(own, first + NearBodyLimits.MaxHolders); i++)
            {
                Count(SketchAt(i), seen);
            }

            // Behind those, so that none is counted twice.
            for (int i = Math.Max(first + NearBodyLimits.MaxHolders, own - NearBodyLimits.MaxHolders); i < own; i++)
            {
                Count(SketchAt(i), seen);
            }
        }

        List<int> candidates = seen.FindAll(earlier => IsEnough(sketch, earlier));
        candidates.Sort((left, right) => CompareShares(sketch, left, right));
        if (candidates.Count > NearBodyLimits.MaxCandidates)
        {
            candidates.RemoveRange(NearBodyLimits.MaxCandidates, candidates.Count - NearBodyLimits.MaxCandidates);
        }

        // Of what stands in many, only some were asked, and these would come before one that has all in common.
        candidates.ForEach(earlier => _common[earlier] = CountCommon(_sketches[sketch], _sketches[earlier]));
        candidates.Sort((left, right) => CompareShares(sketch, left, right));
        seen.ForEach(earlier => _common[earlier] = 0);
        return candidates;
    }

    /// <summary>How many fingerprints two sketches have in common. Both are sorted.</summary>
    [MethodImpl(HotLoop.Options)]
    private static int CountCommon(uint[] left, uint[] right)
    {
        int common = 0;
        int at = 0;
        foreach (uint fingerprint in left)
        {
            while (at < right.Length && right[at] < fingerprint)
            {
                at++;
            }

            common += at < right.Length && right[at] == fingerprint ? 1 : 0;
        }

        return common;
    }

    private void Count(int earlier, List<int> seen)
    {
        if (_common[earlier]++ == 0)
        {
            seen.Add(earlier);
        }
    }

    private bool IsEnough(int sketch, int earlier) => _common[earlier] * NearBodyLimits.ShareOfSketch >= SmallerOf(sketch, earlier);

    /// <summary>Orders by the part of the smaller sketch that is common, the greater first; then the earlier.</summary>
    private int CompareShares(int sketch, int left, int right)
    {
        int byShare = ((long)_common[right] * SmallerOf(sketch, left)).CompareTo((long)_common[left] * SmallerOf(sketch, right));
        return byShare != 0 ? byShare : left.CompareTo(right);
    }

    private int SmallerOf(int sketch, int other) => Math.Min(LengthOf(sketch), LengthOf(other));

    private int LengthOf(int sketch) => _sketches[sketch].Length;

    private int SketchAt(int entry) => (int)(uint)_entries[entry];

    [MethodImpl(HotLoop.Options)]
    private static ulong[] Join(IReadOnlyList<uint[]> sketches, int[] starts)
    {
        var repeated = new RepeatedFingerprints(sketches, sketches.Sum(static sketch => sketch.Length));
        var entries = new List<ulong>();
        for (int i = 0; i < sketches.Count; i++)
        {
            foreach (uint fingerprint in sketches[i])
            {
                if (repeated.MayContain(fingerprint))
                {
                    entries.Add(((ulong)fingerprint << 32) | (uint)i);
                }
            }

            starts[i + 1] = entries.Count;
        }

        entries.Sort();
        return [.. entries];
    }

    [MethodImpl(HotLoop.Options)]
    private void FindPlaces()
    {
        int[] next = (int[])_starts.Clone();
        for (int i = 0; i < _entries.Length; i++)
        {
            bool isFirst = i == 0 || _entries[i] >> 32 != _entries[i - 1] >> 32;
            _firsts[i] = isFirst ? i : _firsts[i - 1];
            _places[next[SketchAt(i)]++] = i;
        }
    }
}
