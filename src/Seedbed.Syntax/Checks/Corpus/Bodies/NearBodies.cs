using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Finds articles that share most of their words: sketches tell which pairs to look at, and words are counted. Of bodies that are the same, the first stands for all.</summary>
internal sealed class NearBodies
{
    private readonly CheckedSeed[] _articles;
    private readonly SketchIndex _index;
    private readonly ShingleTables _tables = new();

    /// <summary>Takes a corpus.</summary>
    /// <param name="seeds">Its seeds, in path order.</param>
    public NearBodies(IReadOnlyList<CheckedSeed> seeds)
    {
        var bodies = new HashSet<string>(StringComparer.Ordinal);
        var reader = new SketchReader();
        _articles = [.. seeds.Where(seed => seed.Article.SketchBy(reader).Length > 0 && bodies.Add(seed.Article.Fingerprint))];
        _index = new SketchIndex(Array.ConvertAll(_articles, article => article.Article.SketchBy(reader)));
    }

    /// <summary>The pairs, each with the earlier article second; by the later one, and then in the order in which they were looked at.</summary>
    public IEnumerable<NearPair> Find()
    {
        for (int i = 0; i < _articles.Length; i++)
        {
            ArticleBody body = _articles[i].Article;
            var shingles = new Lazy<ShingleTable>(() => _tables.Of(body));
            foreach (int other in _index.CandidatesOf(i).Take(NearBodyLimits.MaxComparisons))
            {
                Containment containment = body.CompareWith(_articles[other].Article, shingles, _tables);
                if (containment.IsNear)
                {
                    yield return new NearPair(_articles[i], _articles[other], containment);
                }
            }
        }
    }
}
