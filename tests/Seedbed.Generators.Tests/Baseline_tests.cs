using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Seedbed.TestKit;

namespace Seedbed.Generators.Tests;

/// <summary>What <c>seeds.baseline</c> keeps from being reported, and what is written into it.</summary>
public sealed class Baseline_tests
{
    private const string Lost = "Title\n\nThe caf\uFFFD opens at ten.\n\nThe garden\uFFFD is open.\n";

    [Fact]
    public void What_is_written_is_what_a_build_reports_and_then_nothing_is()
    {
        TestSeed[] seeds = [.. SeedFiles.Names.Select(name => new TestSeed(name, SeedFiles.ReadBytes(name))), new("a.txt", Lost), new("sub/copy.txt", Lost)];

        string[] lines = Lock_tests.Update("Seeds.Baseline.g.cs", seeds);
        IReadOnlyList<Diagnostic> reported = [.. AnalyzerHarness.Run(seeds).Where(finding => finding.Severity != DiagnosticSeverity.Hidden)];

        Assert.Equal(reported.Select(finding => finding.Id).Order(StringComparer.Ordinal), lines.Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(AnalyzerHarness.Run([.. seeds, TestSeed.Baseline(lines)]), finding => finding.Severity != DiagnosticSeverity.Hidden);
    }

    [Fact]
    public void Lines_look_like_suppressions_and_stand_in_path_order()
    {
        string[] lines = Lock_tests.Update("Seeds.Baseline.g.cs", new("b.txt", Lost), new("a/001_x.txt", "Title\n\nA \"quoted\" caf\uFFFD\u2028is\u200B open.\n"));

        Assert.Equal(
            [
                "SEED1009 a/001_x \"\"quoted\" caf\uFFFD is/u200B open.\"",
                "SEED2001 a/001_x \"A \"quoted\" caf\uFFFD is/u200B open.\"",
                "SEED2001 b \"The caf\uFFFD opens at ten.\"",
                "SEED2001 b \"The garden\uFFFD is open.\"",
                "SEED5005 b \"Title\"",
                "SEED5007 b",
            ],
            lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_finding_is_known_wherever_its_lines_move_and_a_new_one_is_not()
    {
        string[] lines = Lock_tests.Update("Seeds.Baseline.g.cs", new TestSeed("a.txt", Lost));
        string moved = Lost.Replace("\n\n", "\n\n\n\n", StringComparison.Ordinal) + "\nA third caf\uFFFD.\n";

        Diagnostic finding = Assert.Single(Of("SEED2001", new("a.txt", moved), TestSeed.Baseline(lines)));

        Assert.Equal("seeds/a.txt(11,12): warning SEED2001", AnalyzerHarness.Show(finding));
    }

    [Fact]
    public void Of_findings_that_look_the_same_as_many_are_known_as_there_are_lines()
    {
        TestSeed seed = new("a.txt", string.Concat(Enumerable.Repeat("The caf\uFFFD opens at ten every day of the week.\n\n" + new string('x', 30) + "\n\n", 3)));
        string[] lines = [.. Lock_tests.Update("Seeds.Baseline.g.cs", seed).Where(line => line.StartsWith("SEED2001", StringComparison.Ordinal))];

        Assert.Equal(3, lines.Length);
        Assert.Equal(lines[1], lines[2]);
        Assert.Equal(["seeds/a.txt(9,8): warning SEED2001"], Of("SEED2001", seed, TestSeed.Baseline(lines[..2])).Select(AnalyzerHarness.Show));
    }

    [Fact]
    public void Neither_what_is_suppressed_nor_what_is_turned_off_nor_a_broken_promise_is_written()
    {
        TestSeed off = new("off.txt", Lost) { Keys = ImmutableDictionary<string, string>.Empty.Add("seedbed_diagnostic.SEED2001.severity", "none") };
        TestSeed raised = new("raised.txt", "Title\n\nText.") { Keys = ImmutableDictionary<string, string>.Empty.Add("seedbed_diagnostic.SEED1006.severity", "error") };
        TestSeed promised = new("promised.txt", "Title\n\nText.\n") { Keys = ImmutableDictionary<string, string>.Empty.Add("seedbed_expect.comments", "7") };

        string[] lines = Lock_tests.Update(
            "Seeds.Baseline.g.cs", new("a.txt", Lost), off, raised, promised, TestSeed.Suppressions("SEED2001 a \"garden\"\nSEED2001 gone\n"), TestSeed.Lock("nonsense"));

        Assert.Equal(
            ["SEED2001 a \"The caf\uFFFD opens at ten.\"", "SEED1006 raised \"Text.\""],
            lines.Where(line => !line.StartsWith("SEED5", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_gone_is_told_once_and_lines_that_are_none_are_told_each()
    {
        IReadOnlyList<Diagnostic> findings = Of("SEED7007", new("a.txt", Lost), TestSeed.Baseline(
            "# A remark.", "SEED2001 a \"The caf\uFFFD opens at ten.\"", "SEED2001 a \"tulips\"", "SEED9999 a", "SEED2001 other", "SEED7005 a", "SEED2001 a \"x"));

        Assert.Equal(
            [
                "seeds.baseline(3,1): warning SEED7007: 2 of the 3 findings in seeds.baseline are there no more, this one first; to take them out, run: dotnet build \"my project/a;b.csproj\" -t:UpdateSeedsBaseline -p:SeedsDirectory=seeds/",
                .. new[] { 4, 6, 7 }.Select(line =>
                    $"seeds.baseline({line},1): warning SEED7007: This line suppresses nothing: it names no rule that can be known, or no seed; to write the file anew, run: dotnet build \"my project/a;b.csproj\" -t:UpdateSeedsBaseline -p:SeedsDirectory=seeds/"),
            ],
            findings.Select(finding => $"{AnalyzerHarness.Show(finding)}: {finding.GetMessage(null)}"));
    }

    [Fact]
    public void Of_a_rule_that_finds_hundreds_all_are_known_and_of_the_new_a_hundred_are_listed()
    {
        static string Text(int from, int to) => "Title\n\n" + string.Concat(Enumerable.Range(from, to - from).Select(i => $"Word{i} \uFFFD goes to the market.\n\n"));
        string[] lines = Lock_tests.Update("Seeds.Baseline.g.cs", new TestSeed("a.txt", Text(0, 150)));

        Assert.Equal(150, lines.Count(line => line.StartsWith("SEED2001", StringComparison.Ordinal)));
        Assert.Empty(Of("SEED2001", new("a.txt", Text(0, 150)), TestSeed.Baseline(lines)));
        Assert.Equal(20, Of("SEED2001", new("a.txt", Text(0, 170)), TestSeed.Baseline(lines)).Count);
        List<Diagnostic> many = Of("SEED2001", new("a.txt", Text(0, 300)), TestSeed.Baseline(lines));
        Assert.Equal(100, many.Count);
        Assert.Single(many, finding => finding.GetMessage(null).EndsWith("(and 50 more of this rule in this file)", StringComparison.Ordinal));
        Assert.Empty(Of("SEED7007", new("a.txt", Text(0, 300)), TestSeed.Baseline(lines)));

        // A text that is read once and looked at twice says the same.
        TestSeed shared = new("a.txt", Text(0, 300));
        Assert.Equal(Messages(shared, lines), Messages(shared, lines));
    }

    [Fact]
    public void Records_keep_what_a_baseline_knows() => Assert.Equal(
        GeneratorHarness.Run(new TestSeed("a.txt", Lost)).Sources.Select(source => source.Text),
        GeneratorHarness.Run(new TestSeed("a.txt", Lost), TestSeed.Baseline("SEED2001 a \"The caf\uFFFD opens at ten.\"")).Sources.Select(source => source.Text));

    private static List<string> Messages(TestSeed seed, string[] baseline) =>
        [.. AnalyzerHarness.Run(seed, TestSeed.Baseline(baseline)).Select(finding => finding.GetMessage(null))];

    private static List<Diagnostic> Of(string rule, params TestSeed[] files) => [.. AnalyzerHarness.Run(files).Where(finding => finding.Id == rule)];
}
