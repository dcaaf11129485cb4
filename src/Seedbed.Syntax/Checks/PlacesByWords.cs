using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Finds places that have the same words, white space folded. Nearly all places are told apart by the few characters in which they begin and
/// end; only those that are alike in these are read as a whole.
/// </summary>
internal sealed class PlacesByWords
{
    /// <summary>How many characters at either end tell places apart, white space aside.</summary>
    private const int LengthOfEnd = 8;

    private readonly Dictionary<ulong, (CheckedSeed Seed, SourceSpan Span, bool IsRead)> _firstByEnds;
    private readonly Dictionary<(ulong Hash, int Length), (CheckedSeed Seed, SourceSpan Span)> _firstByWords = [];

    /// <summary>Begins to collect.</summary>
    /// <param name="capacity">About how many places there are.</param>
    public PlacesByWords(int capacity) => _firstByEnds = new Dictionary<ulong, (CheckedSeed Seed, SourceSpan Span, bool IsRead)>(capacity);

    /// <summary>Adds a place, unless another with the same words is there.</summary>
    /// <returns>The other; null where there is none. By hash: who reports it compares the words.</returns>
    public RepeatedPlace? Add(CheckedSeed seed, SourceSpan span)
    {
        ulong ends = EndsOf(seed.Text, span);
        if (!_firstByEnds.TryGetValue(ends, out (CheckedSeed Seed, SourceSpan Span, bool IsRead) alike))
        {
            _firstByEnds.Add(ends, (seed, span, IsRead: false));
            return null;
        }

        if (!alike.IsRead)
        {
            _firstByEnds[ends] = (alike.Seed, alike.Span, IsRead: true);
            _firstByWords[FoldedText.KeyOf(alike.Seed.Text, alike.Span)] = (alike.Seed, alike.Span);
        }

        (ulong Hash, int Length) words = FoldedText.KeyOf(seed.Text, span);
        if (_firstByWords.TryGetValue(words, out (CheckedSeed Seed, SourceSpan Span) first))
        {
            return new RepeatedPlace(first.Seed, first.Span, words);
        }

        _firstByWords.Add(words, (seed, span));
        return null;
    }

    /// <summary>A hash of the characters at both ends, which are the same wherever the words are.</summary>
    [MethodImpl(HotLoop.Options)]
    private static ulong EndsOf(string text, SourceSpan span)
    {
        const ulong Prime = 1099511628211;
        ulong hash = 14695981039346656037;
        int left = LengthOfEnd;
        for (int i = span.Start; i < span.End && left > 0; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                hash = unchecked((hash ^ text[i]) * Prime);
                left--;
            }
        }

        left = LengthOfEnd;
        for (int i = span.End - 1; i >= span.Start && left > 0; i--)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                hash = unchecked((hash ^ text[i]) * Prime);
                left--;
            }
        }

        return hash;
    }
}
