using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>All rules that look across seeds.</summary>
public static class CorpusChecks
{
    private static readonly CorpusCheck[] All =
    [
        new DuplicateId(),
        new SameBytes(),
        new SameBody(),
        new NearBody(),
        new SameTitle(),
        new SharedParagraph(),
        new FileName(),
        new OrdinalGap(),
    ];

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = Array.ConvertAll(All, static check => check.Rule);

    /// <summary>Checks a corpus.</summary>
    /// <param name="seeds">Its seeds, in any order; those whose text is not known play no part.</param>
    /// <returns>What was found, by rule, then in path order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seeds"/> is null; no other exception is thrown.</exception>
    public static IReadOnlyList<CorpusFinding> Run(IEnumerable<CheckedSeed> seeds)
    {
        if (seeds is null)
        {
            throw new ArgumentNullException(nameof(seeds));
        }

        var known = new List<CheckedSeed>();
        foreach (CheckedSeed seed in seeds)
        {
            if (seed.Encoding is SeedEncoding.Utf8 or SeedEncoding.Utf16)
            {
                known.Add(seed);
            }
        }

        known.Sort(Compare);
        var found = new List<CorpusFinding>();
        foreach (CorpusCheck check in All)
        {
            check.Run(known, new CorpusFindingList(check.Rule, found));
        }

        return found;
    }

    /// <summary>In path order; where a path is there twice, the texts decide, so that what is found depends on no order of files.</summary>
    private static int Compare(CheckedSeed left, CheckedSeed right)
    {
        int byPath = string.CompareOrdinal(left.Path, right.Path);
        return byPath != 0 ? byPath : string.CompareOrdinal(left.Text, right.Text);
    }
}
