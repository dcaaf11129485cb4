namespace Seedbed.Analysis;

/// <summary>
/// Every place of a term with what stands around it (key word in context; Luhn 1960, "Key word-in-context index for technical literature"). It holds positions only:
/// the text is cut out of the records by whoever shows it.
/// </summary>
public sealed class Concordance
{
    /// <summary>How many words of the context a sorting looks at unless the caller says otherwise.</summary>
    public const int UsualDepth = 5;

    private readonly IReadOnlyList<IReadOnlyList<string>> _lists;

    private Concordance(IReadOnlyList<IReadOnlyList<string>> lists, IReadOnlyList<ConcordanceHit> hits)
    {
        _lists = lists;
        Hits = hits;
    }

    /// <summary>The places in the order of the lists and of the words in them.</summary>
    public IReadOnlyList<ConcordanceHit> Hits { get; }

    /// <summary>
    /// Finds a term, also where its places overlap. It stands within a list and never across two. Linear in the words, however long the term is (Knuth, Morris and
    /// Pratt 1977, "Fast pattern matching in strings").
    /// </summary>
    /// <param name="lists">The lists of words, such as sentences or paragraphs.</param>
    /// <param name="term">One or more words, folded as the lists are.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="term"/> has no words.</exception>
    public static Concordance Of(IReadOnlyList<IReadOnlyList<string>> lists, IReadOnlyList<string> term)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(term);
        if (term.Count == 0)
        {
            throw new ArgumentException("A term has a word or more.", nameof(term));
        }

        int[] borders = FindBorders(term);
        var hits = new List<ConcordanceHit>();
        for (int list = 0; list < lists.Count; list++)
        {
            Find(lists[list], list, term, borders, hits);
        }

        return new Concordance(lists, hits);
    }

    /// <summary>The places by the words to their right, the nearest first; where a list ends, it comes before any word. Equal ones keep their order.</summary>
    /// <param name="depth">How many words count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="depth"/> is less than 1.</exception>
    public IReadOnlyList<ConcordanceHit> SortByRight(int depth = UsualDepth) => Sort(depth, static (hit, i) => hit.Start + hit.Length + i);

    /// <summary>The places by the words to their left, the nearest first; where a list begins, it comes before any word. Equal ones keep their order.</summary>
    /// <param name="depth">How many words count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="depth"/> is less than 1.</exception>
    public IReadOnlyList<ConcordanceHit> SortByLeft(int depth = UsualDepth) => Sort(depth, static (hit, i) => hit.Start - 1 - i);

    /// <summary>For each number of words that are matched, how many of them are matched when the next word is another.</summary>
    private static int[] FindBorders(IReadOnlyList<string> term)
    {
        var borders = new int[term.Count + 1];
        int border = 0;
        for (int i = 1; i < term.Count; i++)
        {
            while (border > 0 && term[i] != term[border])
            {
                border = borders[border];
            }

            border += term[i] == term[border] ? 1 : 0;
            borders[i + 1] = border;
        }

        return borders;
    }

    private static void Find(IReadOnlyList<string> words, int list, IReadOnlyList<string> term, int[] borders, List<ConcordanceHit> hits)
    {
        int matched = 0;
        for (int i = 0; i < words.Count; i++)
        {
            while (matched > 0 && (matched == term.Count || words[i] != term[matched]))
            {
                matched = borders[matched];
            }

            matched += words[i] == term[matched] ? 1 : 0;
            if (matched == term.Count)
            {
                hits.Add(new ConcordanceHit(list, i + 1 - matched, matched));
            }
        }
    }

    private ConcordanceHit[] Sort(int depth, Func<ConcordanceHit, int, int> position)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        return [.. Hits.Order(Comparer<ConcordanceHit>.Create((left, right) => Compare(left, right, depth, position)))];
    }

    private int Compare(ConcordanceHit left, ConcordanceHit right, int depth, Func<ConcordanceHit, int, int> position)
    {
        for (int i = 0; i < depth; i++)
        {
            string? leftWord = WordAt(left.List, position(left, i));
            string? rightWord = WordAt(right.List, position(right, i));
            int order = string.CompareOrdinal(leftWord, rightWord);
            if (order != 0 || leftWord is null)
            {
                return order;
            }
        }

        return 0;
    }

    private string? WordAt(int list, int index) => index >= 0 && index < _lists[list].Count ? _lists[list][index] : null;
}
