using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Lays the paragraphs of two articles side by side. Paragraphs that both have once are the fixed points, as in a patience diff; between those, paragraphs that
/// share half of their words are one that was changed. Linear but for runs between fixed points, which are bounded.
/// </summary>
internal sealed class ParagraphAlignment
{
    /// <summary>How many pairs of paragraphs are looked at between two fixed points; beyond that, only those a few places apart.</summary>
    private const int MaxPairs = 2500;
    private const int Window = 4;
    private const double EnoughWords = 0.5;

    private readonly SeedDocument _here;
    private readonly SeedDocument _there;
    private readonly (ulong Hash, int Length)[] _keysHere;
    private readonly (ulong Hash, int Length)[] _keysThere;
    private readonly Dictionary<(bool IsHere, int Index), HashSet<ulong>> _words = [];
    private readonly List<AlignedRun> _runs = [];

    private ParagraphAlignment(SeedDocument here, SeedDocument there)
    {
        _here = here;
        _there = there;
        _keysHere = KeysOf(here);
        _keysThere = KeysOf(there);
    }

    /// <summary>Aligns two articles.</summary>
    /// <returns>Runs that cover the paragraphs of both, in order.</returns>
    public static IReadOnlyList<AlignedRun> Of(SeedDocument here, SeedDocument there)
    {
        var alignment = new ParagraphAlignment(here, there);
        alignment.Align();
        return alignment._runs;
    }

    private static (ulong Hash, int Length)[] KeysOf(SeedDocument document)
    {
        var keys = new (ulong Hash, int Length)[document.Paragraphs.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = FoldedText.KeyOf(document.Text, document.Paragraphs[i].Span);
        }

        return keys;
    }

    private void Align()
    {
        int here = 0;
        int there = 0;
        foreach ((int anchorHere, int anchorThere) in FindAnchors())
        {
            AlignUntil(ref here, anchorHere, ref there, anchorThere);
        }

        AlignUntil(ref here, _keysHere.Length, ref there, _keysThere.Length);
    }

    /// <summary>Aligns what lies before a fixed point: what is the same from the front, and from the back, and what is left between.</summary>
    private void AlignUntil(ref int here, int endHere, ref int there, int endThere)
    {
        while (here < endHere && there < endThere && _keysHere[here] == _keysThere[there])
        {
            Add(AlignmentKind.Same, 1);
            here++;
            there++;
        }

        int same = 0;
        while (here < endHere - same && there < endThere - same && _keysHere[endHere - same - 1] == _keysThere[endThere - same - 1])
        {
            same++;
        }

        AlignChanged(here, endHere - same, there, endThere - same);
        Add(AlignmentKind.Same, same);
        here = endHere;
        there = endThere;
    }

    private void AlignChanged(int here, int endHere, int there, int endThere)
    {
        List<(int Here, int There)> pairs = (long)(endHere - here) * (endThere - there) <= MaxPairs
            ? PairBest(here, endHere, there, endThere)
            : PairNear(here, endHere, there, endThere);
        foreach ((int pairHere, int pairThere) in pairs)
        {
            Add(AlignmentKind.OnlyHere, pairHere - here);
            Add(AlignmentKind.OnlyThere, pairThere - there);
            Add(_keysHere[pairHere] == _keysThere[pairThere] ? AlignmentKind.Same : AlignmentKind.Changed, 1);
            here = pairHere + 1;
            there = pairThere + 1;
        }

        Add(AlignmentKind.OnlyHere, endHere - here);
        Add(AlignmentKind.OnlyThere, endThere - there);
    }

    /// <summary>The pairs, in order, that have the most in common in all.</summary>
    private List<(int Here, int There)> PairBest(int here, int endHere, int there, int endThere)
    {
        int rows = endHere - here;
        int columns = endThere - there;
        var best = new double[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
            {
                double pair = Likeness(here + i, there + j) is var likeness and > 0 ? likeness + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(pair, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var pairs = new List<(int Here, int There)>();
        int row = 0;
        int column = 0;
        while (row < rows && column < columns)
        {
            if (best[row, column] == best[row + 1, column])
            {
                row++;
            }
            else if (best[row, column] == best[row, column + 1])
            {
                column++;
            }
            else
            {
                pairs.Add((here + row, there + column));
                row++;
                column++;
            }
        }

        return pairs;
    }

    private List<(int Here, int There)> PairNear(int here, int endHere, int there, int endThere)
    {
        var pairs = new List<(int Here, int There)>();
        for (; here < endHere; here++)
        {
            for (int next = there; next < Math.Min(endThere, there + Window); next++)
            {
                if (Likeness(here, next) > 0)
                {
                    pairs.Add((here, next));
                    there = next + 1;
                    break;
                }
            }
        }

        return pairs;
    }

    /// <summary>How much two paragraphs have in common: twice the words of both by the words of each (Dice 1945), 0 if it is less than half; more than 1 if they are the same.</summary>
    private double Likeness(int here, int there)
    {
        const double Same = 1.5;
        if (_keysHere[here] == _keysThere[there])
        {
            return Same;
        }

        HashSet<ulong> own = WordsOf(_here, isHere: true, here);
        HashSet<ulong> others = WordsOf(_there, isHere: false, there);
        HashSet<ulong> fewer = own.Count <= others.Count ? own : others;
        HashSet<ulong> more = fewer == own ? others : own;
        int common = 0;
        foreach (ulong word in fewer)
        {
            common += more.Contains(word) ? 1 : 0;
        }

        double likeness = own.Count + others.Count == 0 ? 0 : 2.0 * common / (own.Count + others.Count);
        return likeness >= EnoughWords ? likeness : 0;
    }

    private HashSet<ulong> WordsOf(SeedDocument document, bool isHere, int index)
    {
        if (!_words.TryGetValue((isHere, index), out HashSet<ulong>? words))
        {
            _words.Add((isHere, index), words = []);
            SourceSpan span = document.Paragraphs[index].Span;
            int at = span.Start;
            while (Words.TryRead(document.Text, ref at, span.End, out Word word))
            {
                words.Add(word.Hash);
            }
        }

        return words;
    }

    /// <summary>The longest row of paragraphs, in the order of both, that each article has once.</summary>
    private List<(int Here, int There)> FindAnchors()
    {
        Dictionary<(ulong Hash, int Length), int> onceHere = FindOnce(_keysHere);
        Dictionary<(ulong Hash, int Length), int> onceThere = FindOnce(_keysThere);

        // Patience: each pair goes on the leftmost pile whose top lies behind it, and remembers the top of the pile before.
        var pairs = new List<(int Here, int There, int Previous)>();
        var tops = new List<int>();
        for (int i = 0; i < _keysHere.Length; i++)
        {
            if (!onceHere.TryGetValue(_keysHere[i], out int here) || here != i || !onceThere.TryGetValue(_keysHere[i], out int there) || there < 0)
            {
                continue;
            }

            int low = 0;
            int high = tops.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (pairs[tops[middle]].There < there)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            pairs.Add((i, there, low == 0 ? -1 : tops[low - 1]));
            if (low == tops.Count)
            {
                tops.Add(pairs.Count - 1);
            }
            else
            {
                tops[low] = pairs.Count - 1;
            }
        }

        var anchors = new List<(int Here, int There)>();
        for (int at = tops.Count == 0 ? -1 : tops[tops.Count - 1]; at >= 0; at = pairs[at].Previous)
        {
            anchors.Add((pairs[at].Here, pairs[at].There));
        }

        anchors.Reverse();
        return anchors;
    }

    /// <summary>Where each key stands that stands once; -1 for the others.</summary>
    private static Dictionary<(ulong Hash, int Length), int> FindOnce((ulong Hash, int Length)[] keys)
    {
        var once = new Dictionary<(ulong Hash, int Length), int>(keys.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            once[keys[i]] = once.ContainsKey(keys[i]) ? -1 : i;
        }

        return once;
    }

    private void Add(AlignmentKind kind, int count)
    {
        if (count == 0)
        {
            return;
        }

        int last = _runs.Count - 1;
        if (last >= 0 && _runs[last].Kind == kind)
        {
            _runs[last] = new AlignedRun(kind, _runs[last].Count + count);
        }
        else
        {
            _runs.Add(new AlignedRun(kind, count));
        }
    }
}
