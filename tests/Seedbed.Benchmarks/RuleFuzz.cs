using System.Diagnostics;
using Seedbed.Syntax;
using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>Checks random texts by all rules for as long as asked: no exception, no place outside the text, the same answer twice.</summary>
internal static class RuleFuzz
{
    public static int Run(TimeSpan time)
    {
        string[] seeds = [.. SeedFiles.Names.Select(SeedFiles.Read)];
        var clock = Stopwatch.StartNew();
        long texts = 0;
        long units = 0;
        long findings = 0;
        var byRule = new SortedDictionary<string, long>(StringComparer.Ordinal);
        while (clock.Elapsed < time)
        {
            var random = new Random(unchecked((int)texts));
            string text = texts % 4 == 0 ? RandomDocuments.Mutate(random, seeds[random.Next(seeds.Length)]) : RandomDocuments.Create(random, 120);
            if (FindMistake(text, byRule, ref findings) is { } mistake)
            {
                Console.Error.WriteLine($"text {texts}: {mistake}");
                return 1;
            }

            texts++;
            units += text.Length;
        }

        Console.WriteLine($"{texts:N0} texts, {units:N0} UTF-16 units, {findings:N0} findings in {clock.Elapsed.TotalMinutes:0.0} minutes: no exception, none outside its text, all repeatable");
        Console.WriteLine($"silent rules: {string.Join(' ', SeedChecks.Rules.Select(rule => rule.Id).Where(id => !byRule.ContainsKey(id)))}");
        return 0;
    }

    private static string? FindMistake(string text, SortedDictionary<string, long> byRule, ref long findings)
    {
        try
        {
            IReadOnlyList<Finding> found = SeedChecks.Run(new CheckedSeed("seed.txt", SeedParser.Parse(text)));
            IReadOnlyList<Finding> again = SeedChecks.Run(new CheckedSeed("seed.txt", SeedParser.Parse(text)));
            foreach (Finding finding in found)
            {
                byRule[finding.Rule.Id] = byRule.GetValueOrDefault(finding.Rule.Id) + 1;
                if (finding.Span.Start < 0 || finding.Span.End < finding.Span.Start || finding.Span.End > text.Length)
                {
                    return $"{finding} lies outside";
                }
            }

            findings += found.Count;
            return found.Select(finding => finding.ToString()).SequenceEqual(again.Select(finding => finding.ToString())) ? null : "another answer the second time";
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return fault.ToString();
        }
    }
}
