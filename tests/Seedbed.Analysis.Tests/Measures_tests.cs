using Seedbed.Corpus;

namespace Seedbed.Analysis.Tests;

public sealed class Measures_tests
{
    [Fact]
    public void A_thread_has_roots_depth_and_missing_parents()
    {
        ThreadMeasures thread = ThreadMeasures.Of(Samples.deep.Thread!);

        Assert.Equal(("drupal", 3, 4, 3), (thread.Shape, thread.Roots, thread.StatedReplies, thread.Depth));
        Assert.Equal(["Nobody", "Ghost"], thread.MissingParents);
    }

    [Fact]
    public void The_real_thread_states_one_reply_of_44()
    {
        ThreadMeasures thread = ThreadMeasures.Of(Seeds.Article001.Thread!);

        Assert.Equal((44, 1, 1), (thread.Roots, thread.StatedReplies, thread.Depth));
        Assert.Equal(["WTFRLY"], thread.MissingParents);
    }

    [Fact]
    public void Participation_counts_comments_by_commenter()
    {
        ParticipationMeasures who = ParticipationMeasures.Of([Samples.deep]);

        Assert.Equal((5, 4), (who.Comments, who.Commenters));
        Assert.Equal(1.25, who.CommentsPerCommenter);
        Assert.Equal("Ann", who.MostActive!.Name);
        Assert.Equal(0.4, who.ShareOfMostActive);
        Assert.Equal(["Ann", "Ben", "Cy", "Dee"], who.Ranking.Select(commenter => commenter.Name));
    }

    [Fact]
    public void What_the_data_cannot_carry_has_no_number()
    {
        ArticleMeasures measures = ArticleMeasures.Of(Seeds.Article000);

        Assert.Null(measures.Thread);
        Assert.Null(measures.Participation.CommentsPerCommenter);
        Assert.Null(measures.Participation.MostActive);
        Assert.Null(measures.Participation.ShareOfMostActive);
        Assert.Equal((18, 0), (measures.Paragraphs, measures.CommentParagraphs));
    }

    [Fact]
    public void A_corpus_adds_up_its_articles()
    {
        CorpusMeasures corpus = CorpusMeasures.Of(Seeds.Articles);

        Assert.Equal((2, 1, 1), (corpus.WithTitle, corpus.WithByline, corpus.WithThread));
        Assert.Equal((58, 76), (corpus.Paragraphs, corpus.CommentParagraphs));
        Assert.Equal((1, 1, 1), (corpus.StatedReplies, corpus.MissingParents, corpus.Depth));
        Assert.Equal((44, 36), (corpus.Participation.Comments, corpus.Participation.Commenters));
    }

    [Fact]
    public void Words_are_those_that_were_found_while_compiling_without_marks()
    {
        CorpusMeasures corpus = CorpusMeasures.Of(Seeds.Articles);
        static int Words(IEnumerable<Paragraph> paragraphs) => paragraphs.Sum(paragraph => paragraph.Words.Count(word => word.Kind != WordKind.Punctuation));

        Assert.Equal(Seeds.Articles.Sum(article => Words(article.Paragraphs)), corpus.Words);
        Assert.Equal(Seeds.Comments.Sum(comment => Words(comment.Paragraphs)), corpus.CommentWords);
    }

    [Fact]
    public void An_empty_corpus_has_measures_too()
    {
        CorpusMeasures corpus = CorpusMeasures.Of([]);

        Assert.Equal((0, 0, 0), (corpus.Words, corpus.Depth, corpus.Participation.Comments));
        Assert.Throws<ArgumentNullException>(() => CorpusMeasures.Of(null!));
    }
}
