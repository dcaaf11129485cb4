namespace Seedbed.Corpus.Tests;

/// <summary>What records promise beyond the gold set: replies, equality, positions.</summary>
public sealed class Record_tests
{
    private static CommentThread Thread => Samples.threads.replies.Thread!;

    [Fact]
    public void A_byline_may_state_when_the_article_was_published()
    {
        Article article = Samples.threads.replies;

        Assert.Equal("Rosa Lind", article.Byline?.Name);
        Assert.Equal(new DateTime(2015, 3, 3, 9, 5, 0), article.Published?.Local);
        Assert.Equal(DateTimeKind.Unspecified, article.Published?.Local?.Kind);
        Assert.Null(article.Published?.Offset);
        Assert.Equal("The club meets at ten. Bring seeds to swap.\n\nRain does not matter.", article.Text);
        Assert.Equal(13, article.WordCount);
    }

    [Fact]
    public void A_texts_length_is_known_before_the_text()
    {
        foreach (Article article in Seeds.Articles.Concat(Samples.Articles))
        {
            Assert.Equal(article.Text.Length, article.TextLength);
            Assert.All(article.Comments, comment => Assert.Equal(comment.Text.Length, comment.TextLength));
            Assert.All(article.Comments, comment => Assert.Equal(comment.Text, string.Join("\n\n", comment.Paragraphs.Select(paragraph => paragraph.Text))));
        }
    }

    [Fact]
    public void What_a_header_says_is_read_once()
    {
        Assert.Same(Thread.Comments[1].InReplyTo, Thread.Comments[1].InReplyTo);
        Assert.Same(Thread.Comments[0], Thread.Comments[1].InReplyTo!.Comment);
        Assert.Same(Thread.Comments[0].Author, Thread.Comments[0].Commenter.Name);
    }

    [Fact]
    public void A_parent_is_the_nearest_earlier_comment_of_that_name_or_only_a_name()
    {
        Assert.Equal([null, 0, 1, null, 2, null], Thread.Comments.Select(comment => comment.InReplyTo?.Comment?.Index));
        Assert.Equal([null, "Fern", "Moss", "Old Oak", "Fern", null], Thread.Comments.Select(comment => comment.InReplyTo?.AuthorName));
        Assert.Equal(["Old Oak"], Thread.MissingAuthors);
        Assert.Equal(ReplyEvidence.Header, Thread.Comments[1].InReplyTo!.Evidence);
    }

    [Fact]
    public void A_thread_can_be_walked()
    {
        Assert.Equal([0, 3, 5], Thread.Roots.Select(comment => comment.Index));
        Assert.Equal([0, 1, 2, 4, 3, 5], Thread.Walk().Select(comment => comment.Index));
        Assert.Equal([0, 3, 5, 1, 2, 4], Thread.Walk(WalkOrder.BreadthFirst).Select(comment => comment.Index));
        Assert.Equal([0, 1, 2, 3, 4, 5], Thread.Walk(WalkOrder.Document).Select(comment => comment.Index));
        Assert.Equal([0, 1, 2, 4], Thread.PathTo(Thread.Comments[4]).Select(comment => comment.Index));
        Assert.Equal([4], Thread.Comments[2].Replies.Select(comment => comment.Index));
        Assert.Throws<ArgumentOutOfRangeException>(() => Thread.Walk((WalkOrder)7));
        Assert.Throws<ArgumentException>(() => Thread.PathTo(Seeds.Article001.Comments[0]));
    }

    [Fact]
    public void Lists_are_made_once_and_cannot_be_changed()
    {
        Assert.Same(Thread.Roots, Thread.Roots);
        Assert.Same(Thread.MissingAuthors, Thread.MissingAuthors);
        Assert.Same(Thread.Comments[0].Replies, Thread.Comments[0].Replies);
        Assert.Same(Thread.Commenters, Thread.Commenters);
        Assert.Throws<NotSupportedException>(() => ((IList<Comment>)Thread.Comments).Clear());
        Assert.Throws<NotSupportedException>(() => ((IList<Paragraph>)Thread.Comments[0].Paragraphs).Clear());
    }

    [Fact]
    public void Commenters_have_all_their_comments()
    {
        Assert.Equal(["Fern", "Moss", "Ivy Green", "Thistle"], Thread.Commenters.Select(commenter => commenter.Name));
        Assert.Equal([0, 2], Thread.Commenters[0].Comments.Select(comment => comment.Index));
        Assert.Same(Thread.Commenters[1], Thread.Comments[4].Commenter);
    }

    [Fact]
    public void Times_never_pretend()
    {
        Timestamp impossible = Thread.Comments[4].Posted!.Value;

        Assert.Equal("Feb 30, 2015 1:00 PM", impossible.Text);
        Assert.Null(impossible.Local);
        Assert.Null(impossible.ToIsoString());
        Assert.Equal(TimestampPrecision.None, impossible.Precision);
        Assert.Equal("2015-03-03T23:00", Thread.Comments[3].Posted!.Value.ToIsoString());
    }

    [Fact]
    public void Furniture_and_gaps_are_in_no_paragraph()
    {
        Assert.Equal(["Runner beans.", "And a few peas."], Thread.Comments[2].Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal("Runner beans are the best beans.", Thread.Comments[4].Text);
        Assert.Empty(Thread.Comments[5].Paragraphs);
        Assert.Equal(AuthorStatus.NotVerified, Thread.Comments[4].AuthorStatus);
    }

    [Fact]
    public void No_thread_an_empty_thread_and_text_that_no_header_claims_are_told_apart()
    {
        Assert.Null(Samples.windows.Thread);
        Assert.Empty(Samples.windows.Comments);
        Assert.Empty(Samples.threads.empty.Thread!.Comments);
        Assert.Empty(Samples.threads.empty.Thread!.Unattributed);
        Assert.Equal("This line has no author.", Assert.Single(Samples.threads.orphan.Thread!.Unattributed).Text);
        Assert.Equal("The text.", Samples.threads.orphan.Text);
        Assert.Same(Samples.threads.orphan, Samples.threads.orphan.Thread!.Unattributed[0].Owner.Article);
    }

    [Fact]
    public void Positions_count_every_kind_of_line_end_and_indent()
    {
        IReadOnlyList<Paragraph> paragraphs = Samples.windows.Paragraphs;

        Assert.Equal(NewlineStyle.CrLf, Samples.windows.Source.Newline);
        Assert.Equal([(3, 1), (5, 4), (6, 1)], paragraphs.Select(paragraph => (paragraph.Line, paragraph.Span.Column)));
        Assert.Equal("Second, indented.", paragraphs[1].Text);
        Assert.Equal("(5,4)", paragraphs[1].Span.ToString());
    }

    [Fact]
    public void Records_are_equal_by_what_they_are_and_print_without_their_text()
    {
        Article article = Samples.threads.replies;
        Article copy = article with { };

        Assert.NotSame(article, copy);
        Assert.Equal(article, copy);
        Assert.Equal(article.GetHashCode(), copy.GetHashCode());
        Assert.NotEqual(article, Samples.threads.empty);
        Assert.NotEqual(Thread.Comments[0], Thread.Comments[2]);
        Assert.Equal("threads/replies#c1 by Moss", Thread.Comments[1].ToString());
        Assert.Equal("threads/replies", article.ToString());
        Assert.Equal("Moss", Thread.Commenters[1].ToString());
    }

    [Fact]
    public void An_article_without_a_title_is_labelled_by_its_first_words()
    {
        Assert.Equal("The difference between the diplomatic and operational realities…", Seeds.Article000.Label);
        Assert.Equal("Windows Line Ends", Samples.windows.Label);
    }

    [Fact]
    public void The_corpus_needs_nothing_but_the_framework_at_run_time()
    {
        string[] references = [.. typeof(Seeds).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)];

        Assert.All(references, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
    }
}
