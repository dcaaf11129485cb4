using Microsoft.CodeAnalysis;

namespace Seedbed.Generators.Tests;

/// <summary>What the first look at an article allocates, in bytes of the thread and not in time.</summary>
public sealed class Allocation_tests
{
    // Within the compilation, because a walk by reflection would allocate by itself.
    private const string Walker = """
        internal static class Walker
        {
            public static long[] Allocated { get; } = new[] { Walk(0), Walk(1), Walk(2) };

            private static long Walk(int index)
            {
                long before = System.GC.GetAllocatedBytesForCurrentThread();
                Seedbed.Article article = Test.Corpus.Seeds.Articles[index];
                int seen = 0;
                for (int i = 0; i < article.Comments.Count; i++)
                {
                    Seedbed.Comment comment = article.Comments[i];
                    seen += comment.Author.Length + comment.WordCount + (int)comment.AuthorStatus + (comment.Posted?.Local?.Year ?? 0);
                }

                return System.GC.GetAllocatedBytesForCurrentThread() - before + (seen == 0 ? -1 : 0);
            }
        }
        """;

    private const int Paragraphs = 500;

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

    private static TestSeed Seed(string name, int paragraphs)
    {
        string text = string.Concat(Enumerable.Range(0, paragraphs).Select(i => $"Beans and peas, row {i}.\n\n"));
        return new TestSeed(name, "Garden Club\n\n" + text + "Comment viewing options\n\n" + string.Concat(Enumerable.Range(0, 5).Select(i =>
            $"Fern {i}'s picture\nFern {i} (not verified) Feb {i + 1}, 2016 12:10 PM\n\n{text}")));
    }
}
