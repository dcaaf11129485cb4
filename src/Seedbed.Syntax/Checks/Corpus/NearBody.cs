using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>
/// Articles that share most of their words: versions of one text, or one that holds the other. Sketches tell which pairs to look at; what is
/// reported is counted word by word. Of bodies that are the same, of which <see cref="SameBody"/> says enough, the first stands for all.
/// </summary>
internal sealed class NearBody : CorpusCheck
{
    public override Rule Rule { get; } = new(
        "SEED5004",
        nameof(NearBody),
        RuleSeverity.Info,
        "An article has nearly the same body as another",
        "'{0}' shares {2} % of its text with '{1}' line {3} ({4} words here, {5} there)",
        "'{0}' holds {2} % of the text of '{1}' line {3} ({4} words here, {5} there)");

    public override void Run(IReadOnlyList<CheckedSeed> seeds, CorpusFindingList findings)
    {
        var bodies = new HashSet<string>(StringComparer.Ordinal);
        var reader = new SketchReader();
        CheckedSeed[] articles = [.. seeds.Where(seed => seed.Article.SketchBy(reader).Length > 0 && bodies.Add(seed.Article.Fingerprint))];
        var index = new SketchIndex(Array.ConvertAll(articles, article => article.Article.SketchBy(reader)));
        var tables = new ShingleTables();
        for (int i = 0; i < articles.Length; i++)
        {
            if (FindNearest(articles, i, index.CandidatesOf(i), tables) is var (other, containment))
            {
                Report(articles[i], other, containment, findings);
            }
        }
    }

    /// <summary>Of the articles in question the one with which one shares the most; of several the earliest; null where it is near to none.</summary>
    private static (CheckedSeed Other, Containment Containment)? FindNearest(
        CheckedSeed[] articles, int article, IReadOnlyList<int> candidates, ShingleTables tables)
    {
        ArticleBody body = articles[article].Article;
        var shingles = new Lazy<ShingleTable>(() => tables.Of(body));
        (int Other, Containment Containment)? nearest = null;
        foreach (int other in candidates.Take(NearBodyLimits.MaxComparisons))
        {
            Containment containment = body.CompareWith(articles[other].Article, shingles, tables);
            if (containment.IsNear && (nearest is not { } best || IsNearer((other, containment), best)))
            {
                nearest = (other, containment);
            }
        }

        return nearest is { } found ? (articles[found.Other], found.Containment) : null;
    }

    private static bool IsNearer((int Other, Containment Containment) pair, (int Other, Containment Containment) best) =>
        pair.Containment.Shared > best.Containment.Shared || (pair.Containment.Shared == best.Containment.Shared && pair.Other < best.Other);

    private void Report(CheckedSeed seed, CheckedSeed other, Containment containment, CorpusFindingList findings) => findings.ReportPairAs(
        Rule.Messages[containment.IsOfOther ? 1 : 0],
        seed,
        containment.Place,
        other,
        containment.OtherPlace,
        seed.Path,
        other.Path,
        containment.Percent,
        other.LineOf(containment.OtherPlace.Start),
        containment.Words,
        containment.OtherWords);
}
