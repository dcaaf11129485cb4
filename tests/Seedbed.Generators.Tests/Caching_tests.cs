using Microsoft.CodeAnalysis;
using Seedbed.TestKit;

namespace Seedbed.Generators.Tests;

/// <summary>What is recomputed after an edit. That an edit of C# code recomputes nothing, the harness asserts in every test.</summary>
public sealed class Caching_tests
{
    [Fact]
    public void EditingCSharpRunsNothing()
    {
        GeneratorHarness project = GeneratorHarness.Start(RealSeeds());
        project.RunOnce();
        project.EditCSharp();

        GeneratorRun run = project.RunOnce();

        Assert.All(run.Reasons.Where(reason => reason.Step != Steps.FindModels), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason.Reason));
        Assert.NotEmpty(run.Sources);
    }

    [Fact]
    public void EditingOneSeedReemitsOnlyItsPage()
    {
        (GeneratorHarness project, int pages) = StartLarge();

        project.Replace(100, Numbered(100, body: "One word differs in this text."));
        GeneratorRun run = project.RunOnce();

        Assert.True(pages > 10);
        Assert.Equal(1, run.Recomputed(Steps.DescribeSeeds));
        Assert.Equal(1, run.Recomputed(Steps.FindPages));
        Assert.Equal(0, run.Recomputed(Steps.DescribeIndex));
        Assert.Equal(0, run.Recomputed(Steps.CollectFailures));
        Assert.Equal(1, run.Rewritten);
    }

    [Fact]
    public void AskingForWordsReemitsThePagesAndNothingElse()
    {
        (GeneratorHarness project, int pages) = StartLarge();

        project.Set(new TestOptions(("SeedsSegmentation", "Words")));
        GeneratorRun run = project.RunOnce();

        Assert.Equal(pages, run.Recomputed(Steps.FindPages));
        Assert.Equal(pages, run.Rewritten);
        Assert.Equal(0, run.Recomputed(Steps.DescribeIndex));
        Assert.Equal(0, run.Recomputed(Steps.CompareArticles));
    }

    [Fact]
    public void ASeedThatBecomesAVariantReemitsItsPageAndTheVariants()
    {
        (GeneratorHarness project, _) = StartLarge();

        project.Replace(100, Numbered(100, body: "Sentence 700 stands here."));
        GeneratorRun run = project.RunOnce();

        Assert.Equal(1, run.Recomputed(Steps.FindPages));
        Assert.Equal(1, run.Recomputed(Steps.CompareArticles));
        Assert.Equal(2, run.Rewritten);
    }

    [Theory]
    [InlineData("Another title", "One sentence stands here.")]
    [InlineData("Title 100", "One sentence stands here.\n\nAnd another paragraph.")]
    public void EditingATitleOrACountReemitsTheIndexToo(string title, string body)
    {
        (GeneratorHarness project, _) = StartLarge();

        project.Replace(100, Numbered(100, title, body));
        GeneratorRun run = project.RunOnce();

        Assert.Equal(1, run.Recomputed(Steps.FindPages));
        Assert.Equal(1, run.Recomputed(Steps.DescribeIndex));
        Assert.Equal(2, run.Rewritten);
    }

    [Fact]
    public void ReorderingFilesReemitsNothing()
    {
        (GeneratorHarness project, _) = StartLarge();

        project.Reorder(seeds => seeds.Reverse());
        GeneratorRun run = project.RunOnce();

        Assert.Equal(0, run.Recomputed(Steps.FindPages));
        Assert.Equal(0, run.Recomputed(Steps.DescribeIndex));
        Assert.Equal(0, run.Rewritten);
    }

    [Theory]
    [InlineData("BA")]
    [InlineData("nBA")]
    [InlineData("ABn")]
    [InlineData("AnB")]
    [InlineData("An")]
    [InlineData("ABC")]
    public void FilesThatAreLoadedAgainLoseNoPage(string files)
    {
        GeneratorHarness project = GeneratorHarness.Start(File('A'), File('B'));
        project.RunOnce().Compile();

        foreach (string next in (string[])[files, "AB", files])
        {
            project.ReplaceAll([.. next.Select(File)]);
            Assert.Equal(next.Count(char.IsUpper), (int)project.RunOnce().Load().Articles.Count);
        }

        static TestSeed File(char name) => name == 'n' ? new TestSeed(null, "No seed."u8.ToArray()) : new TestSeed($"{name}.txt", "Some text.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(123)]
    [InlineData(777)]
    [InlineData(999)]
    public void AddingOrDeletingASeedReemitsAtMostTwoPages(int number)
    {
        (GeneratorHarness project, _) = StartLarge();

        project.Remove(number);
        GeneratorRun deleted = project.RunOnce();
        project.Add(Numbered(number));
        GeneratorRun added = project.RunOnce();

        Assert.InRange(Emitted(deleted), 0, 2);
        Assert.InRange(Emitted(added), 1, 2);
        Assert.Equal(1, deleted.Recomputed(Steps.DescribeIndex));
        Assert.Equal(Emitted(deleted) + 1, deleted.Rewritten);
        Assert.Equal(Emitted(added) + 1, added.Rewritten);
    }

    [Fact]
    public void DeletingTheDocumentAtWhichAPageWasCutJoinsTwoPages()
    {
        (GeneratorHarness project, int pages) = StartLarge();
        int cut = Enumerable.Range(1, 999).First(number =>
            (Spec.StableHash.Of(NameOf(number)) >> 32) % 64 == 0);

        project.Remove(cut);
        GeneratorRun run = project.RunOnce();

        Assert.Equal(pages - 1, run.Sources.Count(source => source.HintName.StartsWith("Seeds.Page.", StringComparison.Ordinal)));
        Assert.InRange(Emitted(run), 1, 2);
    }

    [Fact]
    public void NothingInThePipelineHoldsOnToACompilation()
    {
        GeneratorRun run = GeneratorHarness.Start(RealSeeds()).RunOnce();

        string[] steps = [Steps.DescribeSeeds, Steps.ArrangeCorpus, Steps.FindPages, Steps.DescribeIndex, Steps.CollectFailures, Steps.FindModels, Steps.ReadOptions];
        foreach (string step in steps)
        {
            foreach ((object value, _) in run.Outputs(step))
            {
                AssertPlain(value, step, []);
            }
        }
    }

    private static void AssertPlain(object? value, string step, HashSet<object> seen)
    {
        if (value is null or string or AdditionalText || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or Compilation or SyntaxNode or SyntaxTree or Location or Microsoft.CodeAnalysis.Text.SourceText,
            $"The step {step} keeps a {value.GetType()}.");
        if (value is System.Collections.IEnumerable items)
        {
            foreach (object? item in items)
            {
                AssertPlain(item, step, seen);
            }
        }

        foreach (System.Reflection.PropertyInfo property in value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.Name != "Item"))
        {
            AssertPlain(property.GetValue(value), step, seen);
        }
    }

    /// <summary>Pages that a run wrote anew; removing one writes nothing.</summary>
    private static int Emitted(GeneratorRun run) => run.Outputs(Steps.FindPages).Count(output =>
        output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    private static (GeneratorHarness Project, int Pages) StartLarge()
    {
        GeneratorHarness project = GeneratorHarness.Start([.. Enumerable.Range(0, 1000).Select(number => Numbered(number))]);
        GeneratorRun first = project.RunOnce();
        return (project, first.Sources.Count(source => source.HintName.StartsWith("Seeds.Page.", StringComparison.Ordinal)));
    }

    private static string NameOf(int number) => $"{number:0000}_key{number * 7919 % 1000}.txt";

    // Too few words to be nearly the same as another's.
    private static TestSeed Numbered(int number, string? title = null, string? body = null) =>
        new(NameOf(number), $"{title ?? "Title " + number}\n\nThe first paragraph begins like every other, with words enough for documentation.\n\n{body ?? $"Sentence {number} stands here."}\n");

    private static TestSeed[] RealSeeds() => [.. SeedFiles.Names.Select(name => new TestSeed(name, SeedFiles.ReadBytes(name)))];
}
