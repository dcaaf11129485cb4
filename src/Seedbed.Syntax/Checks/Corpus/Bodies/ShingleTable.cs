using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// The different shingles of a body, each with its first place. Hashes only say where to look: words decide. Of shingles that differ and
/// have one hash, the first is kept and the others count as found nowhere, so that a body never seems to share more than it does.
/// </summary>
internal sealed class ShingleTable
{
    private readonly string _text;
    private readonly List<Word> _words;
    private readonly Dictionary<ulong, int> _firstByKey;

    /// <summary>Reads a body.</summary>
    /// <param name="text">The whole text in which it stands.</param>
    /// <param name="words">Its words.</param>
    [MethodImpl(HotLoop.Options)]
    public ShingleTable(string text, List<Word> words)
    {
        _text = text;
        _words = words;
        int count = Shingles.Count(_words.Count);
        _firstByKey = new Dictionary<ulong, int>(count);
        for (int at = 0; at < count; at++)
        {
            ulong key = Shingles.KeyAt(_words, at);
            if (!_firstByKey.TryGetValue(key, out int first))
            {
                _firstByKey.Add(key, at);
                Count++;
            }
            else if (!IsSame(at, this, first))
            {
                Count++;
            }
        }
    }

    /// <summary>How many different shingles there are; never fewer than there are.</summary>
    public int Count { get; }

    /// <summary>How many words the body has.</summary>
    public int WordCount => _words.Count;

    /// <summary>The shingles that also stand in another body, by their first places there and here; in no order.</summary>
    public IEnumerable<(int Here, int There)> SharedWith(ShingleTable other)
    {
        foreach (KeyValuePair<ulong, int> shingle in _firstByKey)
        {
            if (other._firstByKey.TryGetValue(shingle.Key, out int there) && IsSame(shingle.Value, other, there))
            {
                yield return (shingle.Value, there);
            }
        }
    }

    /// <summary>Where a shingle stands, from its first word to its last.</summary>
    public SourceSpan SpanOf(int at) => new(_words[at].Span.Start, _words[at + NearBodyLimits.WordsOfShingle - 1].Span.End);

    [MethodImpl(HotLoop.Options)]
    private bool IsSame(int at, ShingleTable other, int otherAt)
    {
        for (int i = 0; i < NearBodyLimits.WordsOfShingle; i++)
        {
            if (!Words.AreSame(_text, _words[at + i].Span, other._text, other._words[otherAt + i].Span))
            {
                return false;
            }
        }

        return true;
    }
}
