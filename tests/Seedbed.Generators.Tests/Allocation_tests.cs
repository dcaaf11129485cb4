using Microsoft.CodeAnalysis;

namespace Seedbed.Generators.Tests;

/// <summary>What the first look at an article allocates, in bytes of the thread and not in time.</summary>
public sealed class Allocation_tests
{
    // Within the compilation, because a walk by reflection would allocate by itself.
    private const string Walker = """
        internal static class Walker
        {
            public static long[] Allocated { get; } = WalkAll();

            private static long[] WalkAll()
            {
                var allocated = new long[Test.Corpus.Seeds.Articles.Count];
                for (int i = 0; i < allocated.Length; i++)
                {
                    allocated[i] = Walk(i);
                }

                return allocated;
            }

            private static long Walk(int index)
            {
                long before = System.GC.GetAllocatedBytesForCurrentThread();
                Seedbed.Article article = Test.Corpus.Seeds.Articles[index];
                int seen = 0;
                for (int i = 0; i < article.Comments.Count; i++)
                {
                    Seedbed.Comment comment = article.Comments[i];
                    seen += comment.Author.Length + comment.WordCount + comment.TextLength + (int)comment.AuthorStatus + (comment.Posted?.Local?.Year ?? 0);
                }

                return System.GC.GetAllocatedBytesForCurrentThread() - before + (seen == 0 ? -1 : 0);
            }
        }
        """;

    private const int Paragraphs = 500;

    // A record of 56 and its place in the list of 8, as processors of 64 bits have it.
    private const int BytesPerComment = 64;

    [Fact]
    public void A_first_walk_over_authors_times_and_counts_allocates_nothing_for_paragraphs()
    {
        Compilation compilation = Target.Default.CreateCompilation("Corpus", Walker);

        // The first article pays for the page.
        var allocated = (long[])GeneratorHarness.Run(compilation, Seed("a.txt", 1), Seed("b.txt", 1), Seed("c.txt", Paragraphs)).Load().Get("Walker", "Allocated");

        // Not even a byte each: what the rules found is kept as one line, and places further down take a digit more in it.
        Assert.InRange(allocated[2] - allocated[1], 0, Paragraphs);
        Assert.True(allocated[1] > 0);
    }

    [Fact]
    public void A_comment_costs_no_more_than_its_record()
    {
        const int More = 1000;
        Compilation compilation = Target.Default.CreateCompilation("Corpus", Walker);

        var allocated = (long[])GeneratorHarness.Run(compilation, Seed("a.txt", 1), Seed("b.txt", 1), Thread("c.txt", 1), Thread("d.txt", 1 + More)).Load().Get("Walker", "Allocated");

        Assert.InRange((allocated[3] - allocated[2]) / (double)More, 0, BytesPerComment);
    }

    // All by one author, because a name costs what its characters do.
    private static TestSeed Thread(string name, int comments) => new(name, "Garden Club\n\nBeans.\n\nComment viewing options\n\n"
        + string.Concat(Enumerable.Repeat("Fern's picture\nFern (not verified) Feb 1, 2016 12:10 PM\n\nBeans and peas.\n\n", comments)));

    private static TestSeed Seed(string name, int paragraphs)
    {
        string text = string.Concat(Enumerable.Range(0, paragraphs).Select(i => $"Beans and peas, row {i}.\n\n"));
        return new TestSeed(name, "Garden Club\n\n" + text + "Comment viewing options\n\n" + string.Concat(Enumerable.Range(0, 5).Select(i =>
            $"Fern {i}'s picture\nFern {i} (not verified) Feb {i + 1}, 2016 12:10 PM\n\n{text}")));
    }
}
