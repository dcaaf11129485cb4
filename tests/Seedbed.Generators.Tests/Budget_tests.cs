using System.Text;
using Microsoft.CodeAnalysis;
using Seedbed.Generators.Spec;

namespace Seedbed.Generators.Tests;

/// <summary>A corpus too large for the compiler is told so by name, and what fits is generated.</summary>
public sealed class Budget_tests
{
    [Fact]
    public void A_corpus_that_does_not_fit_is_an_error_at_the_first_seed_left_out_and_the_rest_compiles()
    {
        GeneratorRun run = GeneratorHarness.Run(Large("a.txt"), Large("b.txt"), Large("c.txt"), new TestSeed("d.txt", "Title\n\nSmall.\n"));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("seeds/c.txt(1,1): error SEED6004", AnalyzerHarness.Show(diagnostic));
        Assert.Matches("^Structure of the corpus needs [0-9]+ of the 8000000 characters .*; 1 seeds that do not fit, this one first, were not generated", diagnostic.GetMessage(null));
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags);
        LoadedCorpus corpus = run.Load();
        Assert.Equal(["a", "b", "d"], corpus.Properties("Test.Corpus.Seeds"));
        Assert.Equal("Small.", (string)corpus.Articles[2].Text);
    }

    [Fact]
    public void A_corpus_that_nearly_does_not_fit_is_a_warning()
    {
        GeneratorRun run = GeneratorHarness.Run(Large("a.txt"), Large("b.txt"));

        Assert.Equal("seeds/b.txt(1,1): warning SEED6004", AnalyzerHarness.Show(Assert.Single(run.Diagnostics)));
        Assert.Equal(2, ((IEnumerable<object>)run.Load().Articles).Count());
    }

    [Fact]
    public void A_small_corpus_is_none() => Assert.Empty(GeneratorHarness.Run(Large("a.txt")).Diagnostics);

    /// <summary>Many paragraphs of one letter: little text, and structure of nearly half of what there is room for.</summary>
    private static TestSeed Large(string path) =>
        new(path, new StringBuilder("Title\n\n").Insert(7, "a\n\n", Budget.Limit / 7).ToString());
}
