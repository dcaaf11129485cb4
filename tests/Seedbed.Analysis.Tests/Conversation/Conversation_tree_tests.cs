using Seedbed.Corpus;

namespace Seedbed.Analysis.Tests;

public sealed class Conversation_tree_tests
{
    [Fact]
    public void A_comment_stands_below_the_one_that_it_quotes()
    {
        CommentThread thread = Seeds.Article001.Thread!;
        var tree = ConversationTree.Of(thread);

        (Comment Comment, int Depth)[] walk = [.. tree.Walk()];
        Assert.Equal(44, walk.Select(entry => entry.Comment).Distinct().Count());
        Assert.Equal([12, 14, 40, 43], walk.Where(entry => entry.Depth == 1).Select(entry => entry.Comment.Index).Order());
        Assert.Equal(11, tree.EdgeOf(thread.Comments[14])!.Comment!.Index);
        Assert.Equal(ReplyEvidence.Quotation, tree.EdgeOf(thread.Comments[14])!.Evidence);
    }

    [Fact]
    public void What_answers_no_comment_is_a_root()
    {
        CommentThread thread = Seeds.Article001.Thread!;

        // One answers a name, the other quotes the article.
        Assert.Null(ConversationTree.Of(thread).EdgeOf(thread.Comments[6]));
        Assert.Null(ConversationTree.Of(thread).EdgeOf(thread.Comments[8]));
    }

    [Fact]
    public void Where_two_answer_each_other_what_the_page_states_counts()
    {
        CommentThread thread = Samples.newest.Thread!;
        var tree = ConversationTree.Of(thread);

        Assert.Equal(1, Assert.Single(thread.Comments[0].Answers).Comment!.Index);
        Assert.Equal(0, Assert.Single(thread.Comments[1].Answers).Comment!.Index);
        Assert.Null(tree.EdgeOf(thread.Comments[0]));
        Assert.Same(thread.Comments[1].InReplyTo, tree.EdgeOf(thread.Comments[1]));
        Assert.Equal(5, tree.Walk().Count());
    }

    [Fact]
    public void Times_tell_what_was_there_before() => Assert.Empty(Samples.newest.Thread!.Comments[3].Answers);

    [Fact]
    public void Stated_replies_keep_their_depth()
    {
        var tree = ConversationTree.Of(Samples.deep.Thread!);

        Assert.Equal(2, tree.Walk().Max(entry => entry.Depth));
    }
}
