using System.Text;

namespace Seedbed.Corpus.Tests;

/// <summary>What a walk over records allocates, in bytes of this thread and not in time: both are the same on every machine.</summary>
public sealed class Allocation_tests
{
    private readonly IReadOnlyList<Comment> _comments = Seeds.Article001.Comments;

    [Fact]
    public void Walking_authors_times_and_counts_again_allocates_nothing()
    {
        WalkStructure(_comments);

        Assert.Equal(0, AllocatedBy(() => WalkStructure(_comments)));
    }

    [Fact]
    public void Walking_paragraphs_again_allocates_nothing()
    {
        WalkParagraphs(_comments);

        Assert.Equal(0, AllocatedBy(() => WalkParagraphs(_comments)));
    }

    [Fact]
    public void Characters_are_the_text_and_allocate_nothing_once_the_file_is_decoded()
    {
        IReadOnlyList<Paragraph> paragraphs = Seeds.Article001.Paragraphs;
        ReadCharacters(paragraphs);

        Assert.Equal(0, AllocatedBy(() => ReadCharacters(paragraphs)));
        Assert.All(paragraphs, paragraph => Assert.Equal(paragraph.Text, paragraph.Characters.ToString()));
        Assert.All(_comments, comment => Assert.Equal(comment.Text, Join(comment)));
    }

    private static int WalkStructure(IReadOnlyList<Comment> comments)
    {
        int seen = 0;
        for (int i = 0; i < comments.Count; i++)
        {
            Comment comment = comments[i];
            seen += comment.Author.Length + comment.WordCount + comment.TextLength + (int)comment.AuthorStatus + comment.Span.Length
                + (comment.Posted?.Local?.Year ?? 0) + (int)(comment.Posted?.Precision ?? TimestampPrecision.None) + (comment.InReplyTo?.AuthorName!.Length ?? 0);
        }

        return seen;
    }

    private static int WalkParagraphs(IReadOnlyList<Comment> comments)
    {
        int length = 0;
        for (int i = 0; i < comments.Count; i++)
        {
            IReadOnlyList<Paragraph> paragraphs = comments[i].Paragraphs;
            for (int j = 0; j < paragraphs.Count; j++)
            {
                length += paragraphs[j].Span.Length + paragraphs[j].WordCount;
            }
        }

        return length;
    }

    private static int ReadCharacters(IReadOnlyList<Paragraph> paragraphs)
    {
        int sum = 0;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            foreach (char character in paragraphs[i].Characters)
            {
                sum += character;
            }
        }

        return sum;
    }

    private static string Join(Comment comment)
    {
        var text = new StringBuilder();
        foreach (Paragraph paragraph in comment.Paragraphs)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n\n").Append(paragraph.Characters);
        }

        return text.ToString();
    }

    private static long AllocatedBy(Func<int> walk)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        int seen = walk();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotEqual(0, seen);
        return allocated;
    }
}
