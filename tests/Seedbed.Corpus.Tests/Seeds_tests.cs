namespace Seedbed.Corpus.Tests;

/// <summary>The ways to reach an article, and what they say when there is none.</summary>
public sealed class Seeds_tests
{
    [Theory]
    [InlineData(Seeds.Ids.Article000, 0)]
    [InlineData(Seeds.Ids.Article001, 1)]
    [InlineData(Seeds.Ids.Article002, 2)]
    public void An_id_finds_its_article(string id, int index)
    {
        Assert.Same(Seeds.Articles[index], Seeds.Find(id));
        Assert.True(Seeds.TryFind(id, out Article? found));
        Assert.Same(Seeds.Articles[index], found);
        Assert.Equal(id, found.Id);
    }

    [Fact]
    public void There_is_one_instance_whatever_the_way_to_it()
    {
        Article[] found = new Article[64];
        Parallel.For(0, found.Length, i => found[i] = i % 2 == 0 ? Samples.threads.replies : Samples.Find("threads/replies"));

        Assert.All(found, article => Assert.Same(found[0], article));
        Assert.Same(found[0].Paragraphs, Samples.threads.Articles[2].Paragraphs);
        Assert.Same(found[0].Text, found[1].Text);
    }

    // These ids do not exist, as the compiler says.
#pragma warning disable SEED6006
    [Fact]
    public void An_unknown_id_names_the_nearest()
    {
        KeyNotFoundException fault = Assert.Throws<KeyNotFoundException>(() => Seeds.Find("001_b0565ee3d524f137"));

        Assert.StartsWith("There is no article with the id '001_b0565ee3d524f137'. Nearest: '001_b0565ee3d524f136', ", fault.Message, StringComparison.Ordinal);
        Assert.False(Seeds.TryFind("nothing", out Article? none));
        Assert.Null(none);
        Assert.Throws<ArgumentNullException>(() => Seeds.Find(null!));
    }
#pragma warning restore SEED6006

    [Fact]
    public void A_comment_is_found_by_its_id()
    {
        Comment comment = Seeds.FindComment("001_b0565ee3d524f136#c6");

        Assert.Same(Seeds.Article001.Comments[6], comment);
        Assert.Equal("001_b0565ee3d524f136#c6", comment.Id);
        Assert.True(Seeds.TryFindComment(comment.Id, out Comment? again));
        Assert.Same(comment, again);
    }

    [Theory]
    [InlineData("001_b0565ee3d524f136#c44", "end with '001_b0565ee3d524f136#c43'")]
    [InlineData("001_b0565ee3d524f136#c-1", "end with '001_b0565ee3d524f136#c43'")]
    [InlineData("001_b0565ee3d524f136#c006", "end with '001_b0565ee3d524f136#c43'")]
    [InlineData("000_438b60c29a1b6c24#c0", "has no comments")]
    [InlineData("001#c0", "Nearest: '001_b0565ee3d524f136#c0'")]
    [InlineData("", "Nearest: ")]
    [InlineData("#c", "Nearest: ")]
    public void An_unknown_comment_says_what_there_is(string id, string expected)
    {
        Assert.Contains(expected, Assert.Throws<KeyNotFoundException>(() => Seeds.FindComment(id)).Message, StringComparison.Ordinal);
        Assert.False(Seeds.TryFindComment(id, out _));
    }

    [Fact]
    public void A_title_finds_every_article_that_bears_it()
    {
        Assert.Equal([Seeds.Article001, Seeds.Article002], Seeds.ByTitle(Seeds.Article001.Title!));
        Assert.Empty(Seeds.ByTitle("No such title"));
    }

    [Fact]
    public void Comments_and_commenters_run_over_all_articles()
    {
        Assert.Equal(44, Seeds.Comments.Count);
        Assert.Equal(36, Seeds.Commenters.Count);
        Assert.Equal(Seeds.Comments, Seeds.Commenters.SelectMany(commenter => commenter.Comments).OrderBy(comment => comment.Index));
    }

    [Fact]
    public void Articles_have_the_parts_of_their_names()
    {
        Assert.Equal((0, "438b60c29a1b6c24"), (Seeds.Article000.Ordinal!.Value, Seeds.Article000.SourceKey));
        Assert.Null(Samples.windows.Ordinal);
        Assert.Null(Samples.windows.SourceKey);
        Assert.Equal("threads/replies.txt", Samples.threads.replies.Source.Path);
    }

    [Fact]
    public void A_corpus_that_references_another_shares_its_record_types()
    {
        Assert.Same(typeof(Seeds).Assembly, typeof(Article).Assembly);
        Assert.Same(typeof(Seeds).Assembly, Samples.windows.GetType().Assembly);
        Assert.Equal(7, Seeds.Articles.Concat(Samples.Articles).Distinct().Count());
    }

    [Fact]
    public void Rows_are_the_ids_of_articles_and_comments_one_by_one()
    {
        Assert.Equal(Seeds.Articles.Select(article => article.Id), Seeds.ArticleRows.Select(row => Assert.Single(row)));
        Assert.Equal(Seeds.Comments.Select(comment => comment.Id), Seeds.CommentRows.Select(row => Assert.Single(row)));
        Assert.Equal(44, Seeds.CommentRows.Count());
    }

    [Theory]
    [MemberData(nameof(Seeds.ArticleRows), MemberType = typeof(Seeds))]
    public void A_row_finds_its_article(string id) => Assert.Equal(id, Seeds.Find(id).Id);
}
