using System.Text;
using Microsoft.CodeAnalysis;
using Seedbed.Generators.Spec;

namespace Seedbed.Generators.Tests;

/// <summary>A corpus too large for an assembly is told so by name before the compiler breaks off, and what fits is generated.</summary>
public sealed class Budget_tests
{
    private const long Plenty = long.MaxValue;

    [Fact]
    public void Structure_that_does_not_fit_is_an_error_at_the_first_seed_left_out_and_the_rest_compiles()
    {
        GeneratorRun run = Run(new BudgetLimits(Structure: 20_000, Plenty), Large("a.txt"), Large("b.txt"), Large("c.txt"), new TestSeed("d.txt", "Title\n\nSmall.\n"));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("seeds/c.txt(1,1): error SEED6004", AnalyzerHarness.Show(diagnostic));
        Assert.Matches("^Structure of the corpus needs [0-9]+ of the 20000 characters .*; 1 seeds that do not fit, this one first, were not generated", diagnostic.GetMessage(null));
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags);
        LoadedCorpus corpus = run.Load();
        Assert.Equal(["a", "b", "d"], corpus.Properties("Test.Corpus.Seeds"));
        Assert.Equal("Small.", (string)corpus.Articles[2].Text);
    }

    [Fact]
    public void Structure_that_nearly_does_not_fit_is_a_warning()
    {
        GeneratorRun run = Run(new BudgetLimits(Structure: 20_000, Plenty), Large("a.txt"), Large("b.txt"));

        Assert.Equal("seeds/b.txt(1,1): warning SEED6004", AnalyzerHarness.Show(Assert.Single(run.Diagnostics)));
        Assert.Equal(2, ((IEnumerable<object>)run.Load().Articles).Count());
    }

    [Fact]
    public void Texts_that_do_not_fit_are_an_error_at_the_first_seed_left_out()
    {
        GeneratorRun run = Run(new BudgetLimits(Plenty, Size: 3_000), new TestSeed("a.txt", "Title\n\nSmall.\n"), Large("b.txt"), new TestSeed("c.txt", "Title\n\nSmall.\n"));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("seeds/b.txt(1,1): error SEED6004", AnalyzerHarness.Show(diagnostic));
        Assert.Matches("^The corpus needs [0-9]+ of the 3000 bytes that an assembly can hold; 1 seeds", diagnostic.GetMessage(null));
        Assert.Equal(["a", "c"], run.Load().Properties("Test.Corpus.Seeds"));
    }

    [Fact]
    public void Texts_that_nearly_do_not_fit_are_a_warning() =>
        Assert.Equal(
            "seeds/b.txt(1,1): warning SEED6004",
            AnalyzerHarness.Show(Assert.Single(Run(new BudgetLimits(Plenty, Size: 70_000), Large("a.txt"), Large("b.txt")).Diagnostics)));

    [Fact]
    public void A_small_corpus_is_none() => Assert.Empty(Run(new BudgetLimits(20_000, 100_000), Large("a.txt")).Diagnostics);

    [Fact]
    public void Structure_of_more_than_the_compiler_lets_stand_in_code_compiles_and_is_read()
    {
        const int Paragraphs = 2_150_000;
        TestSeed[] seeds = [Large("a.txt", Paragraphs), Large("b.txt", Paragraphs)];

        LoadedCorpus corpus = GeneratorHarness.Run(seeds).Load();

        // 16 MB of strings are 8,388,608 characters.
        Assert.True(seeds.Length * Paragraphs * RowLength > 8_388_608);
        Assert.Equal(Paragraphs, (int)corpus.Articles[1].Paragraphs.Count);
    }

    /// <summary>What a paragraph of one letter takes: kind with length, and number of words.</summary>
    private const int RowLength = 2;

    /// <summary>Many paragraphs of one letter: little text, and much structure.</summary>
    private static TestSeed Large(string path, int paragraphs = 4_350) =>
        new(path, new StringBuilder("Title\n\n").Insert(7, "a\n\n", paragraphs).ToString());

    private static GeneratorRun Run(BudgetLimits limits, params TestSeed[] seeds) => GeneratorHarness.Run(new SeedGenerator { Limits = limits }, seeds);
}
