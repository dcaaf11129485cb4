using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Finds bodies that may be alike by the fingerprints that their sketches have in common, without looking at every pair. A fingerprint that
/// many have leads to the first few of them only.
/// </summary>
internal sealed class SketchIndex
{
    /// <summary>Every fingerprint of every sketch: its value in the high half, the sketch in the low one; sorted.</summary>
    private readonly ulong[] _entries;

    /// <summary>Of every fingerprint of every sketch, sketch by sketch, where the first that has it stands in <see cref="_entries"/>.</summary>
    private readonly int[] _runs;

    /// <summary>Where each sketch begins in <see cref="_runs"/>; one more for the end.</summary>
    private readonly int[] _starts;

    /// <summary>How many fingerprints a sketch has in common with the one that is asked about; 0 between questions.</summary>
    private readonly int[] _common;

    /// <summary>Joins sketches.</summary>
    /// <param name="sketches">The sketches, whose fingerprints are different; each is called by its index.</param>
    public SketchIndex(IReadOnlyList<uint[]> sketches)
    {
        _common = new int[sketches.Count];
        _starts = new int[sketches.Count + 1];
        for (int i = 0; i < sketches.Count; i++)
        {
            _starts[i + 1] = _starts[i] + sketches[i].Length;
        }

        _entries = new ulong[_starts[sketches.Count]];
        _runs = new int[_entries.Length];
        Fill(sketches);
    }

    /// <summary>The earlier sketches that have enough in common with one: those with the most first, then the earliest.</summary>
    public IReadOnlyList<int> CandidatesOf(int sketch)
    {
        var seen = new List<int>();
        for (int slot = _starts[sketch]; slot < _starts[sketch + 1]; slot++)
        {
            int run = _runs[slot];
            // The sketch itself stands in the run, so that the run does not end before it does.
            for (int i = run; i < run + NearBodyLimits.MaxHolders && SketchAt(i) < sketch; i++)
            {
                int earlier = SketchAt(i);
                if (_common[earlier]++ == 0)
                {
                    seen.Add(earlier);
                }
            }
        }

        List<int> candidates = seen.FindAll(earlier => IsEnough(sketch, earlier));
        candidates.Sort((left, right) => _common[left] != _common[right] ? _common[right].CompareTo(_common[left]) : left.CompareTo(right));
        seen.ForEach(earlier => _common[earlier] = 0);
        return candidates;
    }

    private bool IsEnough(int sketch, int earlier) =>
        _common[earlier] * NearBodyLimits.ShareOfSketch >= Math.Min(LengthOf(sketch), LengthOf(earlier));

    private int LengthOf(int sketch) => _starts[sketch + 1] - _starts[sketch];

    private int SketchAt(int entry) => (int)(uint)_entries[entry];

    private void Fill(IReadOnlyList<uint[]> sketches)
    {
        int count = 0;
        for (int i = 0; i < sketches.Count; i++)
        {
            foreach (uint fingerprint in sketches[i])
            {
                _entries[count++] = ((ulong)fingerprint << 32) | (uint)i;
            }
        }

        Array.Sort(_entries);
        int[] next = (int[])_starts.Clone();
        int run = 0;
        for (int i = 0; i < _entries.Length; i++)
        {
            run = _entries[i] >> 32 == _entries[run] >> 32 ? run : i;
            _runs[next[SketchAt(i)]++] = run;
        }
    }
}
