using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Seedbed.Generators.Analyze;
using Seedbed.Syntax;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace Seedbed.Generators.Tests;

/// <summary>Findings as the compiler's diagnostics: places, severities, suppressions.</summary>
public sealed partial class Analyzer_tests
{
    private const string Lost = "Title\n\nThe caf\uFFFD opens at ten.\n\nThe garden\uFFFD is open.\n";

    [Fact]
    public void A_finding_stands_at_its_place_in_its_file()
    {
        Diagnostic finding = Single("SEED2001", new TestSeed("a.txt", "Title\n\nThe caf\uFFFD\uFFFD opens at ten.\n"));

        Assert.Equal("seeds/a.txt(3,8): warning SEED2001", AnalyzerHarness.Show(finding));
        Assert.Equal(new LinePosition(2, 9), finding.Location.GetLineSpan().EndLinePosition);
        Assert.Equal(new TextSpan(14, 2), finding.Location.SourceSpan);
        Assert.Equal("U+FFFD: 2 character(s) were lost before this file was saved", finding.GetMessage(null));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData(" error ", DiagnosticSeverity.Error)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    public void A_key_of_a_file_decides_for_that_file(string word, DiagnosticSeverity? expected)
    {
        ImmutableDictionary<string, string> keys = ImmutableDictionary<string, string>.Empty.Add("seedbed_diagnostic.SEED2001.severity", word);

        IReadOnlyList<Diagnostic> findings = Of("SEED2001", new TestSeed("a.txt", "Caf\uFFFD.") { Keys = keys }, new TestSeed("b.txt", "Caf\uFFFD."));

        Assert.Equal(expected, findings.SingleOrDefault(IsIn("seeds/a.txt"))?.Severity);
        Assert.Equal(DiagnosticSeverity.Warning, findings.Single(IsIn("seeds/b.txt")).Severity);
    }

    [Fact]
    public void A_key_that_is_no_severity_is_told_to_whoever_wrote_it()
    {
        ImmutableDictionary<string, string> keys = ImmutableDictionary<string, string>.Empty.Add("seedbed_diagnostic.SEED1006.severity", "eror");

        Diagnostic finding = Single("SEED1006", new TestSeed("a.txt", "Title\n\nText.") { Keys = keys });

        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.EndsWith("('eror' in .editorconfig is no severity; write one of none, silent, suggestion, warning, error, default)", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SEED2001 a \"garden\"", "3")]
    [InlineData("SEED2001 a \"caf\uFFFD opens\"", "5")]
    [InlineData("seed2001  a   \"caf\"  ", "5")]
    [InlineData("SEED2001 a", "")]
    [InlineData("SEED2001 a \"opens at\"", "5")]
    [InlineData("SEED2001 a \"at ten\"", "3 5")]
    [InlineData("SEED2001 a \"caf\\uFFFD\"", "5")]
    [InlineData("SEED2001 b \"caf\"", "3 5")]
    [InlineData("SEED2002 a \"caf\"", "3 5")]
    [InlineData("SEED2001 a#c0 \"caf\"", "3 5")]
    [InlineData("# SEED2001 a", "3 5")]
    public void A_suppression_means_the_place_that_its_words_touch(string line, string remaining)
    {
        IReadOnlyList<Diagnostic> findings = Of("SEED2001", new TestSeed("a.txt", Lost), TestSeed.Suppressions("# Looked at.\n\n" + line + "\n"));

        Assert.Equal(remaining, string.Join(' ', findings.Select(finding => finding.Location.GetLineSpan().StartLinePosition.Line + 1)));
    }

    [Fact]
    public void A_suppression_can_be_bound_to_a_comment()
    {
        const string Thread = "Title\n\nBody.\n\nComment viewing options\n\nFern's picture\n\nCaf\uFFFD one.\n\nMoss's picture\n\nCaf\uFFFD one.\n";

        Diagnostic left = Assert.Single(Of("SEED2001", new TestSeed("a.txt", Thread), TestSeed.Suppressions("SEED2001 a#c1 \"Caf\uFFFD one\"")));

        Assert.Equal("seeds/a.txt(9,4): warning SEED2001", AnalyzerHarness.Show(left));
    }

    [Theory]
    [InlineData("SEED2001 a \"tulips\"", "Suppression of SEED2001 at a \"tulips\" matches nothing any more; remove it")]
    [InlineData("SEED2001 a \"at ten\"", "Suppression of SEED2001 at a \"at ten\" matches nothing: its words stand at line 3 of the seed, but the rule finds nothing there")]
    [InlineData("SEED2001 other \"caf\"", "Suppression of SEED2001 names the seed 'other', which is not there; remove it, or write the seed's path below its folder without the extension")]
    [InlineData("SEED2001 seeds/A.txt \"caf\"", "Suppression of SEED2001 names the seed 'seeds/A.txt', which is not there; did you mean 'a'?")]
    [InlineData("SEED9999 a", "This line suppresses nothing: there is no rule 'SEED9999' that can be suppressed. *")]
    [InlineData("SEED6003 a", "This line suppresses nothing: there is no rule 'SEED6003' that can be suppressed. *")]
    [InlineData("SEED6006 a", "This line suppresses nothing: there is no rule 'SEED6006' that can be suppressed. *")]
    [InlineData("SEED6008 a", "This line suppresses nothing: there is no rule 'SEED6008' that can be suppressed. *")]
    [InlineData("SEED2001", "This line suppresses nothing: it names no seed. *")]
    [InlineData("SEED2001 a \"caf", "This line suppresses nothing: its words stand in straight quotation marks*")]
    [InlineData("SEED2001 a \"\"", "This line suppresses nothing: its words stand in straight quotation marks*")]
    [InlineData("garden", "This line suppresses nothing: there is no rule 'garden' that can be suppressed. *")]
    public void A_suppression_that_suppresses_nothing_is_a_finding(string line, string message)
    {
        Diagnostic finding = Single("SEED7007", new TestSeed("a.txt", Lost), TestSeed.Suppressions("# One.\n  " + line + "\n"));

        Assert.Equal("seeds.suppress(2,3): warning SEED7007", AnalyzerHarness.Show(finding));
        Assert.Matches("^" + Regex.Escape(message).Replace("\\*", ".*", StringComparison.Ordinal) + "$", finding.GetMessage(null));
    }

    [Fact]
    public void A_suppression_of_a_rule_that_is_turned_off_is_in_use()
    {
        ImmutableDictionary<string, string> keys = ImmutableDictionary<string, string>.Empty.Add("seedbed_diagnostic.SEED2001.severity", "none");

        Assert.Empty(Of("SEED7007", new TestSeed("a.txt", Lost) { Keys = keys }, TestSeed.Suppressions("SEED2001 a \"caf\"")));
    }

    [Fact]
    public void Names_that_collide_are_told()
    {
        IReadOnlyList<Diagnostic> findings = Of("SEED6001",
            new TestSeed("001_a.txt", "One."), new TestSeed("001_b.txt", "Two."), new TestSeed("my-note.txt", "Three."), new TestSeed("my_note.txt", "Four."),
            new TestSeed("Find.txt", "Five."), new TestSeed("x/001_a.txt", "Six."), new TestSeed("a-b/one.txt", "Seven."), new TestSeed("a_b/one.txt", "Eight."));

        Assert.Equal(
            [
                "seeds/001_b.txt(1,1) '001_a.txt' and '001_b.txt' would both be 'Article001'; '001_a.txt' becomes 'Article_001_a' and '001_b.txt' becomes 'Article_001_b'",
                "seeds/Find.txt(1,1) 'Find.txt' would be 'Find', which is taken; it becomes 'Article_Find'",
                "seeds/a_b/one.txt(1,1) 'a-b/' and 'a_b/' would both be 'a_b'; 'a-b/' becomes 'Folder_a_b_{hash}' and 'a_b/' becomes 'Folder_a_b_{hash}'",
                "seeds/my_note.txt(1,1) 'my-note.txt' and 'my_note.txt' would both be 'my_note'; 'my-note.txt' becomes 'Article_my_note_{hash}' and 'my_note.txt' becomes 'Article_my_note_{hash}'",
            ],
            findings.Select(finding => AnalyzerHarness.Show(finding).Split(':')[0] + " " + Hash().Replace(finding.GetMessage(null), "_{hash}")));
        Assert.All(findings, finding => Assert.Equal(finding.GetMessage(null).Contains("both", StringComparison.Ordinal) ? 1 : 0, finding.AdditionalLocations.Count));
    }

    [Fact]
    public void A_name_that_the_project_gives_is_used_or_told_to_be_of_no_use()
    {
        TestSeed[] seeds =
        [
            Named("a.txt", "Tulips"), Named("b.txt", "not an identifier"), Named("c.txt", "Articles"), Named("d.txt", "Twice"), Named("e.txt", "Twice"), Named("f.txt", "class"),
        ];

        IReadOnlyList<Diagnostic> findings = Of("SEED6002", seeds);
        LoadedCorpus corpus = GeneratorHarness.Run(seeds).Load();

        Assert.Equal(
            [
                "Accessor 'not an identifier' is not a C# identifier or is reserved, so the seed is 'b'; give it another seedbed_name",
                "Accessor 'Articles' is not a C# identifier or is reserved, so the seed is 'c'; give it another seedbed_name",
                "Accessor 'Twice' is given to more than one seed of its folder, so this one is 'd'; give it another seedbed_name",
                "Accessor 'Twice' is given to more than one seed of its folder, so this one is 'e'; give it another seedbed_name",
            ],
            findings.Select(finding => finding.GetMessage(null)));
        Assert.Equal(["Tulips", "b", "c", "d", "e", "class"], corpus.Properties("Test.Corpus.Seeds"));
    }

    [Fact]
    public void A_name_may_stand_beside_the_item_too()
    {
        ImmutableDictionary<string, string> keys = ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.SeedName", "Tulips");

        LoadedCorpus corpus = GeneratorHarness.Run(new TestSeed("a.txt", "Text.") { Keys = keys }).Load();

        Assert.Equal(["Tulips"], corpus.Properties("Test.Corpus.Seeds"));
    }

    [Fact]
    public void A_file_that_the_project_lists_twice_is_one_seed()
    {
        TestSeed seed = new("a.txt", Lost);

        Assert.DoesNotContain(AnalyzerHarness.Run(seed, new TestSeed("a.txt", Lost)), finding => finding.Id is "SEED5001" or "SEED5002");
    }

    [Fact]
    public void A_text_is_read_once_for_generator_and_analyzers()
    {
        var text = new CountingText(Lost);
        TestSeed seed = new("a.txt", Lost) { Text = text };

        GeneratorHarness.Run(seed);
        AnalyzerHarness.Run(seed);
        AnalyzerHarness.Run(seed);

        Assert.Equal(1, text.Readings);
    }

    [Fact]
    public void What_stands_for_findings_that_are_not_listed_goes_only_with_all_of_them()
    {
        TestSeed seed = new("a.txt", "Title\n\n" + string.Concat(Enumerable.Range(0, 120).Select(i => $"Word{i}\uFFFD goes.\n\n")));

        Assert.Equal(100, Of("SEED2001", seed, TestSeed.Suppressions("SEED2001 a \"Word99\"")).Count);
        Assert.Equal(99, Of("SEED2001", seed, TestSeed.Suppressions("SEED2001 a \"Word98\"")).Count);
        Assert.Empty(Of("SEED7007", seed, TestSeed.Suppressions("SEED2001 a \"Word110\"")));
        Assert.Empty(Of("SEED2001", seed, TestSeed.Suppressions("SEED2001 a")));
    }

    [Fact]
    public void Where_nothing_is_generated_nothing_is_reported() =>
        Assert.Empty(AnalyzerHarness.Run(new TestOptions(("SeedsEnabled", "false")), new TestSeed("a.txt", Lost), new TestSeed("b.txt", Lost)));

    [Fact]
    public void A_name_that_a_project_gives_never_meets_one_that_is_chosen()
    {
        TestSeed[] seeds = [new("1_a.txt", "One."), new("1_b.txt", "Two."), new("Article_1_a.txt", "Three.")];
        string chosen = GeneratorHarness.Run(seeds).Load().Properties("Test.Corpus.Seeds").Single(name => name.StartsWith("Article_1_a_", StringComparison.Ordinal));

        GeneratorRun run = GeneratorHarness.Run([.. seeds, Named("z.txt", chosen)]);

        Assert.Contains(chosen, run.Load().Properties("Test.Corpus.Seeds"));
        Assert.Equal(2, Of("SEED6001", seeds).Count);
    }

    [Fact]
    public void Files_that_are_no_seeds_are_let_alone() => Assert.Empty(AnalyzerHarness.Run(new TestSeed(seedPath: null, "\uFFFD"u8.ToArray())));

    [Fact]
    public void One_analyzer_a_reach_and_each_owns_a_rule_that_every_build_prints()
    {
        Assert.Contains(new SeedAnalyzer().SupportedDiagnostics, rule => rule.DefaultSeverity == DiagnosticSeverity.Warning);
        Assert.Contains(new CorpusAnalyzer().SupportedDiagnostics, rule => rule.DefaultSeverity == DiagnosticSeverity.Warning);
        Assert.Equal(SeedChecks.Rules.Select(rule => rule.Id), new SeedAnalyzer().SupportedDiagnostics.Select(rule => rule.Id));
    }

    private static TestSeed Named(string path, string name) =>
        new(path, "Text.") { Keys = ImmutableDictionary<string, string>.Empty.Add("seedbed_name", name) };

    private static Func<Diagnostic, bool> IsIn(string file) => diagnostic => diagnostic.Location.GetLineSpan().Path == file;

    private static Diagnostic Single(string rule, params TestSeed[] files) => Assert.Single(Of(rule, files));

    private static List<Diagnostic> Of(string rule, params TestSeed[] files) => [.. AnalyzerHarness.Run(files).Where(finding => finding.Id == rule)];

    [GeneratedRegex("_[0-9a-f]{16}", RegexOptions.None, 1000)]
    private static partial Regex Hash();
}
