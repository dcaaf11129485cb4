using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Finds where in a document the beginnings of passages stand. The passages are known first, and the document is read once: so what is kept is as much as
/// is quoted, and not as much as is written.
/// </summary>
internal sealed class PassageIndex
{
    /// <summary>By how many words a passage is looked for.</summary>
    public const int WordsOfKey = 3;

    private readonly string _text;
    private readonly Dictionary<ulong, int> _slots = [];
    private readonly List<(int First, int Last)> _chains = [];
    private readonly List<(PassagePlace Place, int Next)> _places = [];

    // Made when all passages are known.
    private HashFilter? _filter;

    /// <summary>Begins an index of a text.</summary>
    public PassageIndex(string text) => _text = text;

    /// <summary>Whether anything is looked for.</summary>
    public bool IsEmpty => _slots.Count == 0;

    /// <summary>Looks for the words of a passage. No more are added when reading has begun.</summary>
    /// <returns>By what <see cref="PlacesOf"/> knows it.</returns>
    [MethodImpl(HotLoop.Options)]
    public int Add(Word first, Word second, Word third)
    {
        ulong key = KeyOf(first.Hash, second.Hash, third.Hash);
        if (!_slots.TryGetValue(key, out int slot))
        {
            slot = _slots.Count;
            _slots.Add(key, slot);
            _chains.Add((-1, -1));
        }

        return slot;
    }

    /// <summary>Reads a paragraph.</summary>
    /// <param name="owner">Index of the comment that it belongs to; -1 for the article.</param>
    /// <param name="paragraph">Its index among the paragraphs there.</param>
    /// <param name="span">Where it stands.</param>
    [MethodImpl(HotLoop.Options)]
    public void Read(int owner, int paragraph, SourceSpan span)
    {
        HashFilter filter = _filter ??= new HashFilter(_slots.Keys);
        int at = span.Start;
        int count = 0;
        Word first = default;
        Word second = default;
        while (Words.TryRead(_text, ref at, span.End, out Word third))
        {
            count++;
            if (count >= WordsOfKey)
            {
                ulong key = KeyOf(first.Hash, second.Hash, third.Hash);
                if (filter.MayContain(key) && _slots.TryGetValue(key, out int slot))
                {
                    AddPlace(slot, new PassagePlace(owner, paragraph, first.Span.Start));
                }
            }

            first = second;
            second = third;
        }
    }

    /// <summary>Whether the words of a passage stand in another comment than its own, or in the article.</summary>
    /// <param name="slot">By what the passage is known.</param>
    /// <param name="owner">Index of the comment in which it stands.</param>
    public bool IsRepeated(int slot, int owner)
    {
        (int first, int last) = _chains[slot];
        return first >= 0 && (first != last || _places[first].Place.Owner != owner);
    }

    /// <summary>Where the words of a passage stand, in the order in which paragraphs were read; some of them may be other words.</summary>
    public IEnumerable<PassagePlace> PlacesOf(int slot)
    {
        for (int i = _chains[slot].First; i >= 0; i = _places[i].Next)
        {
            yield return _places[i].Place;
        }
    }

    private void AddPlace(int slot, PassagePlace place)
    {
        (int first, int last) = _chains[slot];
        if (last >= 0)
        {
            _places[last] = (_places[last].Place, _places.Count);
        }

        _chains[slot] = (first < 0 ? _places.Count : first, _places.Count);
        _places.Add((place, -1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong KeyOf(ulong first, ulong second, ulong third) =>
        Shingles.Finish(Shingles.Append(Shingles.Append(Shingles.Append(0, first), second), third));
}
