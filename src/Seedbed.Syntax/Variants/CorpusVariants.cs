using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Seedbed.Syntax;

/// <summary>
/// Which articles of a corpus are variants of which, by the comparison that SEED5002, SEED5003 and SEED5004 make. Bodies that are the same form a group, so that
/// a thousand copies take as much room as a thousand articles.
/// </summary>
internal sealed class CorpusVariants
{
    private readonly IReadOnlyList<CheckedSeed> _seeds;
    private readonly Dictionary<(ulong Hash, int Length, string Author), int> _comments = [];

    private CorpusVariants(IReadOnlyList<CheckedSeed> seeds, IReadOnlyList<VariantGroup> groups)
    {
        _seeds = seeds;
        Groups = groups;
    }

    /// <summary>The groups of two or more, and those that others are nearly the same as; by their first articles.</summary>
    public IReadOnlyList<VariantGroup> Groups { get; }

    /// <summary>Compares the articles of a corpus.</summary>
    /// <param name="seeds">Its seeds, each once, in path order.</param>
    /// <param name="cancellation">When to stop.</param>
    public static CorpusVariants Of(IReadOnlyList<CheckedSeed> seeds, CancellationToken cancellation = default)
    {
        var indices = new Dictionary<CheckedSeed, int>(seeds.Count);
        var members = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < seeds.Count; i++)
        {
            indices.Add(seeds[i], i);
            string key = KeyOf(seeds[i]);
            if (!members.TryGetValue(key, out List<int>? group))
            {
                members.Add(key, group = []);
            }

            group.Add(i);
        }

        var pairs = new List<NearPair>();
        foreach (NearPair pair in new NearBodies(seeds).Find())
        {
            cancellation.ThrowIfCancellationRequested();
            pairs.Add(pair);
        }

        var linked = new HashSet<string>(pairs.SelectMany(static pair => new[] { pair.Seed, pair.Other }).Select(KeyOf), StringComparer.Ordinal);
        List<List<int>> groups = [.. members.Where(group => group.Value.Count > 1 || linked.Contains(group.Key)).Select(static group => group.Value).OrderBy(static group => group[0])];
        var numbers = new Dictionary<int, int>(groups.Count);
        foreach (List<int> group in groups)
        {
            numbers.Add(group[0], numbers.Count);
        }

        ILookup<int, NearPair> byGroup = pairs.ToLookup(pair => indices[pair.Seed]);
        return new CorpusVariants(seeds, [.. groups.Select(group => new VariantGroup(group, [.. byGroup[group[0]].Select(pair => Link(pair, numbers[indices[pair.Other]]))]))]);
    }

    /// <summary>A number for each comment of an article, which comments of one author and the same words share. Numbers are given in the order in which they are asked for.</summary>
    /// <param name="index">0-based index of the article.</param>
    public IReadOnlyList<int> NumberComments(int index)
    {
        CheckedSeed seed = _seeds[index];
        IReadOnlyList<CommentNode> comments = seed.Document.Thread?.Comments ?? [];
        var numbers = new int[comments.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            (ulong hash, int length) = FoldedText.KeyOf(seed.Document.Text, comments[i].Paragraphs);
            (ulong Hash, int Length, string Author) key = (hash, length, CommenterName.Fold(comments[i].Attribution.Author));
            if (!_comments.TryGetValue(key, out numbers[i]))
            {
                numbers[i] = _comments.Count;
                _comments.Add(key, numbers[i]);
            }
        }

        return numbers;
    }

    private static VariantLink Link(NearPair pair, int other) =>
        new(other, pair.Containment.Percent, pair.Containment.RunsOf(pair.Seed.Document, pair.Other.Document));

    /// <summary>What variants share: their words, and if they have none, their bytes.</summary>
    private static string KeyOf(CheckedSeed seed) => seed.Document.Paragraphs.Count > 0 ? "words " + seed.Article.Fingerprint
        : seed.Sha256.Length > 0 ? "bytes " + seed.Sha256
        : "path " + seed.Path;
}
