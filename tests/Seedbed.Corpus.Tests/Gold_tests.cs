using Seedbed.TestKit;

namespace Seedbed.Corpus.Tests;

/// <summary>The records of every seed agree with the gold set.</summary>
public sealed class Gold_tests
{
    public static TheoryData<string> Files => [.. SeedFiles.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Records_are_the_gold_ones(string file)
    {
        GoldDocument gold = GoldSet.Load().Files.Single(document => document.File == file);
        Article article = Seeds.Articles.Single(article => article.Source.Path == file);

        Assert.Equal(gold.Title, article.Title);
        Assert.Equal(gold.TitleLine, article.TitleSpan?.Line);
        Assert.Equal(gold.Byline, article.Byline?.Name);
        Assert.Equal(gold.BylineLine, article.Byline?.Span.Line);
        Assert.Equal(gold.ArticleParagraphs, Describe(article.Paragraphs));
        Assert.Equal(gold.Sha256, article.Source.Sha256);
        Assert.Equal(gold.LineCount, article.Source.LineCount);
        Assert.Equal(gold.Text, article.Source.Text);
        Assert.Equal(gold.Comments.Count, article.Comments.Count);
        Assert.Equal(gold.Comments.Count > 0, article.Thread is not null);
        Assert.Null(article.Published);
        foreach ((GoldComment expected, Comment comment) in gold.Comments.Zip(article.Comments))
        {
            Assert.Equal(expected.Ordinal - 1, comment.Index);
            Assert.Equal(expected.Author, comment.Author);
            Assert.Equal(expected.HeaderLine, comment.Span.Line);
            Assert.Equal(expected.Paragraphs, Describe(comment.Paragraphs));
            Assert.Equal(expected.Verified is false ? AuthorStatus.NotVerified : AuthorStatus.Unstated, comment.AuthorStatus);
            Assert.Equal(expected.InReplyTo, comment.InReplyTo?.AuthorName);
            Assert.Equal(expected.PostedAt, comment.Posted?.ToIsoString());
        }
    }

    [Fact]
    public void Every_paragraph_is_a_slice_of_the_file_at_its_line_and_column()
    {
        foreach (Article article in Seeds.Articles)
        {
            string[] lines = article.Source.Text.Split('\n');
            foreach (Paragraph paragraph in article.Paragraphs.Concat(article.Comments.SelectMany(comment => comment.Paragraphs)))
            {
                Assert.Equal(paragraph.Text, article.Source.Text[paragraph.Span.Start..paragraph.Span.End]);
                Assert.Equal(paragraph.Text, lines[paragraph.Line - 1].Substring(paragraph.Span.Column - 1, paragraph.Span.Length));
                Assert.Equal(paragraph.Text, paragraph.Characters.ToString());
            }
        }
    }

    [Fact]
    public void The_thread_names_one_parent_who_is_not_there()
    {
        CommentThread thread = Seeds.Article001.Thread!;

        Assert.Equal(["WTFRLY"], thread.MissingAuthors);
        Assert.Equal(36, thread.Commenters.Count);
        Assert.Equal("drupal", thread.Shape);
        Assert.Equal(81, thread.Comments[6].InReplyTo!.Span.Line);
        Assert.Equal("Feb 4, 2016 12:10 PM", thread.Comments[6].Posted!.Value.Text);
        Assert.Equal(TimestampPrecision.Minute, thread.Comments[6].Posted!.Value.Precision);
    }

    [Fact]
    public void The_same_body_has_the_same_fingerprint()
    {
        Assert.Equal(Seeds.Article001.Fingerprint, Seeds.Article002.Fingerprint);
        Assert.NotEqual(Seeds.Article000.Fingerprint, Seeds.Article002.Fingerprint);
    }

    private static IEnumerable<GoldParagraph> Describe(IEnumerable<Paragraph> paragraphs) =>
        paragraphs.Select(paragraph => GoldParagraph.Of(paragraph.Line, paragraph.Text));
}
