using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Different articles under one title. Copies of one article, whose own words are the same, count once.</summary>
internal sealed class SameTitle : CorpusCheck
{
    public override Rule Rule { get; } = new(
        "SEED5005", nameof(SameTitle), RuleSeverity.Info, "Different articles have the same title", "{0} seeds have the title '{1}'");

    public override void Run(IReadOnlyList<CheckedSeed> seeds, CorpusFindingList findings)
    {
        var byTitle = new Dictionary<string, (CheckedSeed First, HashSet<string> Bodies)>(StringComparer.Ordinal);
        var later = new List<(CheckedSeed Seed, string Title)>();
        foreach (CheckedSeed seed in seeds)
        {
            if (seed.Document.Title is not { } node)
            {
                continue;
            }

            string title = FoldedText.Of(seed.Text, node.Span);
            if (!byTitle.TryGetValue(title, out (CheckedSeed First, HashSet<string> Bodies) group))
            {
                byTitle.Add(title, (seed, new HashSet<string>(StringComparer.Ordinal)));
                continue;
            }

            group.Bodies.Add(group.First.Body);
            if (group.Bodies.Add(seed.Body))
            {
                later.Add((seed, title));
            }
        }

        // Only now is it known how many there are.
        foreach ((CheckedSeed seed, string title) in later)
        {
            (CheckedSeed first, HashSet<string> bodies) = byTitle[title];
            findings.ReportPair(seed, seed.Document.Title!.Span, first, first.Document.Title!.Span, bodies.Count, title);
        }
    }
}
