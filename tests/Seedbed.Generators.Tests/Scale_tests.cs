using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Seedbed.Generators.Analyze;
using Seedbed.Syntax;
using Seedbed.TestKit;

namespace Seedbed.Generators.Tests;

/// <summary>
/// A small version of what <c>tests/Seedbed.Benchmarks</c> measures, in bytes and steps instead of time: work that does not grow as the corpus
/// does, allocates more than it should. Alone, because allocations of all threads are counted.
/// </summary>
[Collection(nameof(MeasuredAlone))]
public sealed class Scale_tests
{
    /// <summary>Twice as much, and something for tables that double their size at the wrong moment.</summary>
    private const double Twice = 2.25;

    [Fact]
    public void What_a_run_allocates_grows_as_the_corpus_does() => AssertLinear(200, size => [.. Enumerable.Range(0, size).Select(Made)]);

    [Fact]
    public void What_a_run_allocates_grows_as_a_folder_of_small_documents_does() =>
        AssertLinear(1_000, size => [.. Enumerable.Range(0, size).Select(i => new TestSeed(MadeCorpus.Path(i, CorpusLayout.Flat), MadeCorpus.Small(i)))]);

    [Fact]
    public void What_a_run_allocates_grows_as_a_document_does() =>
        AssertLinear(500_000, size => [new TestSeed("a.txt", MadeCorpus.LargeDocument(size))]);

    [Fact]
    public void What_a_run_allocates_grows_as_a_thread_does() =>
        AssertLinear(1_500, size => [new TestSeed("a.txt", MadeCorpus.LongThread(size))]);

    [Fact]
    public void What_rules_across_seeds_allocate_grows_as_the_corpus_does()
    {
        AllocatedByRules(100);
        long once = AllocatedByRules(300);
        long twice = AllocatedByRules(600);

        Assert.True(twice < Twice * once, $"{twice} bytes for twice as many seeds, {once} for once");
    }

    [Fact]
    public void What_the_look_at_ids_allocates_grows_as_the_corpus_does()
    {
        AllocatedByIds(100);
        long once = AllocatedByIds(500);
        long twice = AllocatedByIds(1_000);

        Assert.True(twice < Twice * once, $"{twice} bytes for twice as many ids, {once} for once");
    }

    [Fact]
    public void An_edit_among_many_seeds_allocates_little_describes_one_and_writes_one_page()
    {
        GeneratorHarness corpus = GeneratorHarness.Start([.. Enumerable.Range(0, 800).Select(Made)]);
        long first = Allocated(() => corpus.RunOnce());
        string text = MadeCorpus.Document(400);
        int place = text.LastIndexOf(' ');
        corpus.Replace(400, new TestSeed(MadeCorpus.Path(400, CorpusLayout.Flat), text[..place] + " gate" + text[place..]));

        GeneratorRun? run = null;
        long again = Allocated(() => run = corpus.RunOnce());

        Assert.Equal(1, run!.Recomputed(Steps.DescribeSeeds));
        Assert.Equal(0, run.Recomputed(Steps.DescribeIndex));
        Assert.Equal(1, run.Rewritten);
        Assert.True(again < first / 15, $"{again} bytes after an edit, {first} at first");
    }

    [Fact]
    public void Every_comment_of_a_long_thread_is_right()
    {
        string text = MadeCorpus.LongThread(3_000);
        IReadOnlyList<CommentNode> expected = SeedParser.Parse(text).Thread!.Comments;

        var comments = (IEnumerable<dynamic>)GeneratorHarness.Run(new TestSeed("a.txt", text)).Load().Articles[0].Comments;

        Assert.Equal(3_000, expected.Count);
        Assert.Equal(
            expected.Select(comment => $"{comment.Attribution.Author}: {string.Join("|", comment.Paragraphs.Select(paragraph => paragraph.Span.Of(text)))}"),
            comments.Select(comment => $"{(string)comment.Author}: {string.Join("|", ((IEnumerable<dynamic>)comment.Paragraphs).Select(paragraph => (string)paragraph.Text))}"));
    }

    private static TestSeed Made(int index) => new(MadeCorpus.Path(index, CorpusLayout.Flat), MadeCorpus.Document(index));

    private static void AssertLinear(int size, Func<int, TestSeed[]> make)
    {
        // The first run pays for what is made once in a process.
        Allocated(make(size / 4));
        long once = Allocated(make(size));
        long twice = Allocated(make(2 * size));

        Assert.True(twice < Twice * once, $"{twice} bytes for twice as much, {once} for once");
    }

    private static long Allocated(TestSeed[] seeds)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SeedGenerator().AsSourceGenerator()], seeds, Target.Default.ParseOptions, new TestOptions());
        Compilation compilation = Target.Default.CreateCompilation();
        return Allocated(() => driver.RunGenerators(compilation));
    }

    private static long AllocatedByRules(int count)
    {
        CheckedSeed[] seeds = [.. Enumerable.Range(0, count).Select(i => new CheckedSeed(MadeCorpus.Path(i, CorpusLayout.Flat), SeedParser.Parse(MadeCorpus.Document(i))))];
        return Allocated(() => CorpusChecks.Run(seeds));
    }

    private static long AllocatedByIds(int count)
    {
        CSharpCompilation corpus = GeneratorHarness.Start([.. Enumerable.Range(0, count).Select(i => new TestSeed(MadeCorpus.Path(i, CorpusLayout.Flat), MadeCorpus.Small(i)))])
            .RunOnce().Compile();
        INamedTypeSymbol type = corpus.GetTypeByMetadataName("Test.Corpus.Seeds")!;
        var tables = new IdTables(corpus.GetTypesByMetadataName(IdTable.MarkType));
        return Allocated(() => Assert.NotNull(tables.Of(type)));
    }

    private static long Allocated(Action action)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        action();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
