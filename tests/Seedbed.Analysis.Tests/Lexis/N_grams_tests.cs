namespace Seedbed.Analysis.Tests;

public sealed class N_grams_tests
{
    [Fact]
    public void They_stand_within_sentences_and_never_across()
    {
        var bigrams = NGrams.Of(MadeWords.Sentences("the old oak. the old elm. oak"), 2);

        Assert.Equal([new("the old", 2), new("old elm", 1), new("old oak", 1)], bigrams.Ranked);
        Assert.Equal(4, bigrams.Tokens);
    }

    [Fact]
    public void One_word_is_the_shortest()
    {
        Assert.Equal(["oak", "old"], NGrams.Of(MadeWords.Sentences("old oak"), 1).Ranked.Select(word => word.Word));
        Assert.Throws<ArgumentOutOfRangeException>(() => NGrams.Of([], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => NGrams.Of([], NGrams.MaximumLength + 1));
    }

    [Fact]
    public void Sentences_that_are_too_short_have_none() => Assert.Equal(0, NGrams.Of(MadeWords.Sentences("the oak. elm. "), 3).Tokens);

    [Fact]
    public void Two_sequences_never_look_the_same() => Assert.Throws<ArgumentException>(() => NGrams.Of([["old oak", "tree"]], 2));
}
