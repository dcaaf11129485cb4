namespace Seedbed.Syntax.Tests;

/// <summary>Paragraphs of two articles side by side: all of both, in order, the same ones together.</summary>
public sealed class Paragraph_alignment_tests
{
    private static readonly string[] Sentences =
    [
        "The club met at the gate on Sunday morning.", "Twelve of its members brought beans and peas.", "It rained until noon, so the spades stayed in the shed.",
        "The treasurer read the minutes of the last meeting aloud.", "In the afternoon the beds along the wall were dug.", "The roses were planted at last.",
        "The next meeting is on the first Monday of May.", "Whoever has seeds to swap is asked to bring them.",
    ];

    [Fact]
    public void What_one_side_alone_has_stands_between_what_both_have() =>
        Assert.Equal("Same 1, OnlyHere 1, Same 2, OnlyThere 1", Runs([0, 1, 2, 3], [0, 2, 3, 4]));

    [Fact]
    public void A_paragraph_with_half_of_its_words_is_the_same_one_changed() =>
        Assert.Equal("Same 1, Changed 1, Same 1", Runs([0, 1, 2], [0, "Twelve of the guests brought beans and leeks.", 2]));

    [Fact]
    public void A_paragraph_with_other_words_is_another_one() =>
        Assert.Equal("Same 1, OnlyHere 1, OnlyThere 1, Same 1", Runs([0, 1, 2], [0, 5, 2]));

    [Fact]
    public void Two_paragraphs_that_changed_places_are_one_that_moved() =>
        Assert.Equal("Same 1, OnlyHere 1, Same 1, OnlyThere 1, Same 1", Runs([0, 1, 2, 3], [0, 2, 1, 3]));

    [Fact]
    public void A_paragraph_that_stands_twice_is_paired_in_order() =>
        Assert.Equal("Same 3", Runs([0, 0, 1], [0, 0, 1]));

    [Fact]
    public void Articles_without_paragraphs_have_nothing_side_by_side() =>
        Assert.Empty(ParagraphAlignment.Of(SeedParser.Parse(""), SeedParser.Parse("")));

    [Fact]
    public void Every_paragraph_of_both_stands_in_one_run()
    {
        var random = new Random(8);
        for (int round = 0; round < 400; round++)
        {
            SeedDocument here = Article(Pick(random));
            SeedDocument there = Article(Pick(random));

            IReadOnlyList<AlignedRun> runs = ParagraphAlignment.Of(here, there);

            Assert.Equal(here.Paragraphs.Count, runs.Where(run => run.Kind != AlignmentKind.OnlyThere).Sum(run => run.Count));
            Assert.Equal(there.Paragraphs.Count, runs.Where(run => run.Kind != AlignmentKind.OnlyHere).Sum(run => run.Count));
            Assert.All(runs, run => Assert.True(run.Count > 0));
            AssertSame(here, there, runs);
        }
    }

    [Fact]
    public void Thousands_of_paragraphs_that_are_all_alike_are_aligned_in_linear_time()
    {
        SeedDocument here = Article([.. Enumerable.Range(0, 5000).Select(i => (object)$"Line {i % 7} of the list says what line {i % 3} says.")]);
        SeedDocument there = Article([.. Enumerable.Range(0, 6000).Select(i => (object)$"Line {i % 5} of the list says what line {i % 4} says.")]);

        long before = GC.GetAllocatedBytesForCurrentThread();
        IReadOnlyList<AlignedRun> runs = ParagraphAlignment.Of(here, there);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
        Assert.Equal(5000, runs.Where(run => run.Kind != AlignmentKind.OnlyThere).Sum(run => run.Count));
    }

    private static void AssertSame(SeedDocument here, SeedDocument there, IReadOnlyList<AlignedRun> runs)
    {
        int atHere = 0;
        int atThere = 0;
        foreach (AlignedRun run in runs)
        {
            for (int i = 0; i < run.Count; i++)
            {
                if (run.Kind is AlignmentKind.Same or AlignmentKind.Changed)
                {
                    Assert.Equal(run.Kind == AlignmentKind.Same, here.Paragraphs[atHere].Span.Of(here.Text) == there.Paragraphs[atThere].Span.Of(there.Text));
                }

                atHere += run.Kind == AlignmentKind.OnlyThere ? 0 : 1;
                atThere += run.Kind == AlignmentKind.OnlyHere ? 0 : 1;
            }
        }
    }

    private static object[] Pick(Random random) => [.. Enumerable.Range(0, random.Next(0, 12)).Select(_ => (object)random.Next(Sentences.Length))];

    private static string Runs(object[] here, object[] there) =>
        string.Join(", ", ParagraphAlignment.Of(Article(here), Article(there)).Select(run => $"{run.Kind} {run.Count}"));

    private static SeedDocument Article(object[] paragraphs) =>
        SeedParser.Parse("Garden Club Meets\n\n" + string.Join("\n\n", paragraphs.Select(paragraph => paragraph is int index ? Sentences[index] : (string)paragraph)));
}
