namespace Seedbed.Analysis.Tests;

public sealed class Frequency_list_tests
{
    [Fact]
    public void Types_are_different_words_and_tokens_running_words()
    {
        var list = FrequencyList.Of(MadeWords.Of("the moss and the bean and the oak"));

        Assert.Equal((8, 5), (list.Tokens, list.Types));
        Assert.Equal((3, 2, 0), (list.CountOf("the"), list.CountOf("and"), list.CountOf("elm")));
        Assert.Equal(375_000, list.PerMillion("the").Value);
        Assert.Equal(0, list.PerMillion("elm").Value);
    }

    [Fact]
    public void Equally_frequent_words_are_ranked_by_their_characters() =>
        Assert.Equal(
            [new("b", 2), new("c", 2), new("B", 1), new("a", 1), new("ä", 1)],
            FrequencyList.Of(["c", "b", "ä", "a", "B", "b", "c"]).Ranked);

    [Fact]
    public void Hapax_legomena_occur_once() =>
        Assert.Equal(["bean", "moss", "oak"], FrequencyList.Of(MadeWords.Of("the moss and the bean and the oak")).HapaxLegomena.Select(word => word.Word));

    [Fact]
    public void Nothing_has_no_frequency()
    {
        var list = FrequencyList.Of([]);

        Assert.Equal((0, 0), (list.Tokens, list.Types));
        Assert.Empty(list.HapaxLegomena);
        Assert.Equal("there are no words", list.PerMillion("moss").Reason);
    }
}
