using Seedbed.Corpus;

namespace Seedbed.Analysis.Tests;

public sealed class Conversation_graph_tests
{
    /// <summary>Newman (2010), Networks, section 7.10: of seven directed edges four are reciprocated, so that r = 4/7.</summary>
    [Fact]
    public void Four_of_seven_edges_are_answered()
    {
        var graph = ConversationGraph.OfCommenters([Samples.busy.Thread!], GraphLinks.StatedReplies);

        Assert.Equal(7, graph.Edges.Count);
        Assert.Equal(4 / 7.0, graph.Reciprocity.Value);
        Assert.Equal(
            ["Ann>Ben 1", "Ann>Cy 1", "Ben>Ann 2", "Cy>Dee 1", "Dee>Cy 1", "Dee>Eve 1", "Eve>Ann 1"],
            graph.Edges.Select(edge => $"{edge.From}>{edge.To} {edge.Links}"));
    }

    [Fact]
    public void Loops_and_links_that_lead_out_are_counted_apart()
    {
        CommentThread thread = Samples.busy.Thread!;
        var graph = ConversationGraph.OfCommenters([thread], GraphLinks.StatedReplies);

        Assert.Equal((6, 1, 1, 2), (graph.Nodes.Count, graph.SelfLoops, graph.LinksOutside, graph.Components));
        Assert.Equal((2, 2), (graph.InDegreeOf(thread.Commenters[0]), graph.OutDegreeOf(thread.Commenters[0])));
        Assert.Equal((1, 1), (graph.InDegreeOf(thread.Comments[9].Commenter), graph.OutDegreeOf(thread.Comments[9].Commenter)));
        Assert.Equal((0, 0), (graph.InDegreeOf(thread.Comments[11].Commenter), graph.OutDegreeOf(thread.Comments[11].Commenter)));
        Assert.Equal((0.0, 2.0), (graph.InDegrees.Minimum.Value, graph.OutDegrees.Maximum.Value));
    }

    [Fact]
    public void Comments_are_nodes_as_well()
    {
        CommentThread thread = Samples.busy.Thread!;
        var graph = ConversationGraph.OfComments([thread], GraphLinks.StatedReplies);

        Assert.Equal((12, 9, 0, 1, 3), (graph.Nodes.Count, graph.Edges.Count, graph.SelfLoops, graph.LinksOutside, graph.Components));
        Assert.Equal(2, graph.InDegreeOf(thread.Comments[6]));
        Assert.Equal(0, graph.Reciprocity.Value);
    }

    [Fact]
    public void What_is_inferred_counts_if_it_is_asked_for()
    {
        CommentThread thread = Seeds.Article001.Thread!;
        var stated = ConversationGraph.OfCommenters([thread], GraphLinks.StatedReplies);
        var all = ConversationGraph.OfCommenters([thread], GraphLinks.Replies);
        var quoted = ConversationGraph.OfComments([thread], GraphLinks.Quotations);

        Assert.Equal((36, 0, 1, 36), (stated.Nodes.Count, stated.Edges.Count, stated.LinksOutside, stated.Components));
        Assert.Equal((36, 4, 4, 33), (all.Nodes.Count, all.Edges.Count, all.LinksOutside, all.Components));
        Assert.Equal((44, 2, 1), (quoted.Nodes.Count, quoted.Edges.Count, quoted.LinksOutside));
        Assert.Equal("there are no edges", stated.Reciprocity.Reason);
        Assert.Equal(0.5, all.Reciprocity.Value);
    }

    [Fact]
    public void Two_comments_that_answer_each_other_are_reciprocated() =>
        Assert.Equal(1, ConversationGraph.OfComments([Samples.newest.Thread!], GraphLinks.Replies).Reciprocity.Value);

    [Fact]
    public void Two_kinds_of_evidence_for_one_answer_are_one_link()
    {
        CommentThread thread = Samples.lamps.Thread!;

        Assert.Equal([ReplyEvidence.Quotation, ReplyEvidence.Address], thread.Comments[1].Answers.Select(edge => edge.Evidence));
        Assert.Equal(1, Assert.Single(ConversationGraph.OfComments([thread], GraphLinks.Replies).Edges).Links);
    }

    [Fact]
    public void Threads_stay_apart()
    {
        CommentThread[] threads = [Samples.busy.Thread!, Samples.deep.Thread!, Samples.busy.Thread!];
        var graph = ConversationGraph.OfCommenters(threads, GraphLinks.Replies);

        // Ann is in both and two nodes; a thread that is given twice counts once.
        Assert.Equal((10, 9), (graph.Nodes.Count, graph.Edges.Count));
        Assert.Equal(5, graph.Components);
    }

    [Fact]
    public void An_empty_graph_has_no_measures()
    {
        var graph = ConversationGraph.OfComments([], GraphLinks.Replies);

        Assert.Equal((0, 0, 0), (graph.Nodes.Count, graph.Edges.Count, graph.Components));
        Assert.False(graph.Reciprocity.IsGiven);
        Assert.False(graph.InDegrees.Median.IsGiven);
        Assert.Throws<ArgumentOutOfRangeException>(() => ConversationGraph.OfComments([], (GraphLinks)9));
        Assert.Throws<KeyNotFoundException>(() => graph.InDegreeOf(Samples.busy.Comments[0]));
    }

    [Fact]
    public void The_longest_path_has_a_depth()
    {
        Assert.Equal((3, 3), (ConversationTree.Of(Samples.deep.Thread!).Depth, ThreadMeasures.Of(Samples.deep.Thread!).Depth));
        Assert.Equal((2, 1), (ConversationTree.Of(Seeds.Article001.Thread!).Depth, ThreadMeasures.Of(Seeds.Article001.Thread!).Depth));
    }

    [Theory]
    [InlineData(1, 10, 4)]
    [InlineData(2, 40, 30)]
    [InlineData(3, 40, 90)]
    public void Components_are_what_walking_from_node_to_node_reaches(int seed, int nodes, int count)
    {
        var random = new Random(seed);
        (int From, int To)[] edges = [.. Enumerable.Range(0, count).Select(_ => (random.Next(nodes), random.Next(nodes)))];

        // Each node takes the smallest number around it until nothing changes.
        int[] labels = [.. Enumerable.Range(0, nodes)];
        for (int round = 0; round < nodes; round++)
        {
            foreach ((int from, int to) in edges)
            {
                labels[from] = labels[to] = Math.Min(labels[from], labels[to]);
            }
        }

        var names = edges.Select(edge => ($"n{edge.From}", $"n{edge.To}"));
        Assert.Equal(labels.Distinct().Count(), new ConversationGraph<string>([.. Enumerable.Range(0, nodes).Select(i => $"n{i}")], names, 0).Components);
    }
}
