using System.Collections.Generic;

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
        NearPair? nearest = null;
        foreach (NearPair pair in new NearBodies(seeds).Find())
        {
            if (nearest is not null && nearest.Seed != pair.Seed)
            {
                Report(nearest, findings);
                nearest = null;
            }

            nearest = nearest is null || IsNearer(pair, nearest) ? pair : nearest;
        }

        if (nearest is not null)
        {
            Report(nearest, findings);
        }
    }

    /// <summary>Of the articles in question the one with which one shares the most; of several the earliest.</summary>
    private static bool IsNearer(NearPair pair, NearPair best) =>
        pair.Containment.Shared > best.Containment.Shared
        || (pair.Containment.Shared == best.Containment.Shared && string.CompareOrdinal(pair.Other.Path, best.Other.Path) < 0);

    private void Report(NearPair pair, CorpusFindingList findings) => findings.ReportPairAs(
        Rule.Messages[pair.Containment.IsOfOther ? 1 : 0],
        pair.Seed,
        pair.Containment.Place,
        pair.Other,
        pair.Containment.OtherPlace,
        pair.Seed.Path,
        pair.Other.Path,
        pair.Containment.Percent,
        pair.Other.LineOf(pair.Containment.OtherPlace.Start),
        pair.Containment.Words,
        pair.Containment.OtherWords);
}
