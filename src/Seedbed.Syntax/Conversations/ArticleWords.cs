using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Where the words of an article stand, for those few comments that repeat two or three of them.</summary>
internal sealed class ArticleWords
{
    /// <summary>How many places of a word are kept.</summary>
    private const int MaxPlaces = 16;

    private readonly Dictionary<ulong, List<PassagePlace>> _places = [];

    /// <summary>Reads an article.</summary>
    public ArticleWords(SeedDocument document)
    {
        for (int i = 0; i < document.Paragraphs.Count; i++)
        {
            SourceSpan span = document.Paragraphs[i].Span;
            int at = span.Start;
            while (Words.TryRead(document.Text, ref at, span.End, out Word word))
            {
                Add(word.Hash, new PassagePlace(-1, i, word.Span.Start));
            }
        }
    }

    /// <summary>The first places of a word.</summary>
    public IReadOnlyList<PassagePlace> PlacesOf(Word word) => _places.TryGetValue(word.Hash, out List<PassagePlace>? places) ? places : [];

    private void Add(ulong hash, PassagePlace place)
    {
        if (!_places.TryGetValue(hash, out List<PassagePlace>? places))
        {
            _places.Add(hash, places = []);
        }

        if (places.Count < MaxPlaces)
        {
            places.Add(place);
        }
    }
}
