namespace Seedbed.Analysis.Tests;

public sealed class Collocations_tests
{
    private const string Trees = "the old oak and the old elm. the oak and the elm. an old oak by the gate. the old gate";

    /// <summary>Computed apart from this code, in Python.</summary>
    [Fact]
    public void Neighbours_agree_with_an_independent_computation()
    {
        IReadOnlyList<Collocation> pairs = Collocations.Of(MadeWords.Sentences(Trees), minimum: 2);

        Assert.Equal(
            [("and", "the", new(2, 0, 1, 14)), ("oak", "and", new(2, 1, 0, 14)), ("the", "old", new(3, 3, 1, 10)), ("old", "oak", new ContingencyTable(2, 2, 1, 12))],
            pairs.Select(pair => (pair.First, pair.Second, pair.Table)));
        Assert.Equal(8.496073932836385, pairs[0].Table.LogLikelihood.Value!.Value, 1e-9);
        Assert.Equal(3.5304552065496844, pairs[2].Table.LogLikelihood.Value!.Value, 1e-9);
        Assert.Equal(1.5025003405291832, pairs[3].Table.MutualInformation.Value!.Value, 1e-9);
    }

    /// <summary>Computed apart from this code, in Python.</summary>
    [Fact]
    public void So_do_words_within_a_window()
    {
        IReadOnlyList<Collocation> pairs = Collocations.Of(MadeWords.Sentences(Trees), window: 3, minimum: 2);

        Assert.Equal(11, pairs.Count);
        Assert.Equal(new Collocation("and", "elm", new ContingencyTable(2, 3, 4, 30)), pairs[0]);
        Assert.Equal(new Collocation("old", "the", new ContingencyTable(2, 6, 7, 24)), pairs[^1]);
        Assert.Equal(2.126761155284971, pairs[0].Table.LogLikelihood.Value!.Value, 1e-9);
        Assert.Equal(0.11547721741993588, pairs[^1].Table.MutualInformation.Value!.Value, 1e-9);
    }

    [Fact]
    public void Sentences_do_not_touch_each_other()
    {
        Assert.Empty(Collocations.Of(MadeWords.Sentences("oak. elm. oak. elm"), minimum: 1));
        Assert.Empty(Collocations.Of([], minimum: 1));
    }

    [Fact]
    public void Rare_pairs_are_left_out()
    {
        string[][] sentences = [.. Enumerable.Repeat(MadeWords.Of("old oak"), Collocations.UsualMinimum - 1)];

        Assert.Empty(Collocations.Of(sentences));
        Assert.Single(Collocations.Of([.. sentences, MadeWords.Of("old oak")]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Every_table_counts_what_counting_all_pairs_finds(int window)
    {
        string[][] sentences = [.. MadeWords.Random(5, 300, 12).Chunk(17)];
        (string First, string Second)[] all = [.. sentences.SelectMany(words =>
            from i in Enumerable.Range(0, words.Length)
            from j in Enumerable.Range(0, words.Length)
            where i < j && j - i <= window
            select (words[i], words[j]))];

        foreach (Collocation pair in Collocations.Of(sentences, window, 1))
        {
            Assert.Equal(
                new ContingencyTable(
                    all.Count(own => own.First == pair.First && own.Second == pair.Second),
                    all.Count(own => own.First == pair.First && own.Second != pair.Second),
                    all.Count(own => own.First != pair.First && own.Second == pair.Second),
                    all.Count(own => own.First != pair.First && own.Second != pair.Second)),
                pair.Table);
        }
    }

    [Fact]
    public void What_rounding_leaves_does_not_sort()
    {
        IReadOnlyList<Collocation> pairs = Collocations.Of(MadeWords.Random(7, 3000, 200).Chunk(17), minimum: 1);
        (Collocation, Collocation)[] ties = [.. pairs.Zip(pairs.Skip(1)).Where(two => Math.Abs(two.First.Table.LogLikelihood.Value!.Value - two.Second.Table.LogLikelihood.Value!.Value) < 1e-11)];

        Assert.Contains(ties, two => two.Item1.Table != two.Item2.Table);
        Assert.All(ties, two => Assert.True(string.CompareOrdinal($"{two.Item1.First} {two.Item1.Second}", $"{two.Item2.First} {two.Item2.Second}") < 0));
    }

    [Fact]
    public void Windows_have_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Collocations.Of([], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Collocations.Of([], Collocations.MaximumWindow + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Collocations.Of([], 1, 0));
    }
}
