namespace Seedbed.Analysis.Tests;

public sealed class Concordance_tests
{
    private static readonly string[][] Lists = MadeWords.Sentences("the old oak and the old elm. oak. an old oak by the old gate");

    [Fact]
    public void A_term_is_found_with_its_places() =>
        Assert.Equal([new(0, 1, 1), new(0, 5, 1), new(2, 1, 1), new(2, 5, 1)], Concordance.Of(Lists, ["old"]).Hits);

    [Fact]
    public void A_term_of_several_words_stands_in_one_list()
    {
        Assert.Equal([new(0, 1, 2), new(2, 1, 2)], Concordance.Of(Lists, ["old", "oak"]).Hits);
        Assert.Empty(Concordance.Of(Lists, ["elm", "oak"]).Hits);
        Assert.Empty(Concordance.Of([], ["elm"]).Hits);
    }

    [Fact]
    public void Places_that_overlap_are_all_found() =>
        Assert.Equal([0, 1, 4], Concordance.Of(MadeWords.Sentences("ha ha ha oh ha ha"), ["ha", "ha"]).Hits.Select(hit => hit.Start));

    [Fact]
    public void So_are_those_of_terms_that_begin_again_within_themselves() =>
        Assert.Equal([0, 4], Concordance.Of(MadeWords.Sentences("a a b a a a b a a a"), MadeWords.Of("a a b a a a")).Hits.Select(hit => hit.Start));

    [Fact]
    public void Right_context_is_sorted_by_the_nearest_word() =>
        Assert.Equal([new(0, 5, 1), new(2, 5, 1), new(0, 1, 1), new(2, 1, 1)], Concordance.Of(Lists, ["old"]).SortByRight());

    [Fact]
    public void Left_context_is_sorted_by_the_nearest_word() =>
        Assert.Equal([new(2, 1, 1), new(0, 1, 1), new(0, 5, 1), new(2, 5, 1)], Concordance.Of(Lists, ["old"]).SortByLeft());

    [Fact]
    public void The_end_of_a_list_comes_before_any_word() =>
        Assert.Equal([new(1, 0, 1), new(0, 2, 1), new(2, 2, 1)], Concordance.Of(Lists, ["oak"]).SortByRight());

    [Fact]
    public void Words_beyond_the_depth_do_not_sort() =>
        Assert.Equal([0, 1], Concordance.Of(MadeWords.Sentences("oak a z. oak a b"), ["oak"]).SortByRight(1).Select(hit => hit.List));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 5)]
    public void Every_place_is_found_that_looking_at_each_finds(int seed, int length)
    {
        string[][] lists = [.. MadeWords.Random(seed, 600, 3).Chunk(50)];
        string[] term = MadeWords.Random(seed + 100, length, 2);

        IEnumerable<ConcordanceHit> naive =
            from list in Enumerable.Range(0, lists.Length)
            from start in Enumerable.Range(0, lists[list].Length)
            where lists[list].Skip(start).Take(length).SequenceEqual(term)
            select new ConcordanceHit(list, start, length);
        Assert.Equal(naive, Concordance.Of(lists, term).Hits);
        Assert.NotEmpty(naive);
    }

    [Fact]
    public void A_long_term_costs_no_more_than_a_short_one()
    {
        // Comparing at each place would take 10 000 000 000 steps.
        string[] words = [.. Enumerable.Repeat("moss", 200_000)];

        Assert.Equal(100_001, Concordance.Of([words], words[..100_000]).Hits.Count);
    }

    [Fact]
    public void A_term_has_words()
    {
        Assert.Throws<ArgumentException>(() => Concordance.Of(Lists, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => Concordance.Of(Lists, ["old"]).SortByLeft(0));
    }
}
