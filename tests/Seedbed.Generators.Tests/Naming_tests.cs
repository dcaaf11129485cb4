namespace Seedbed.Generators.Tests;

/// <summary>The names by which seeds are reached.</summary>
public sealed class Naming_tests
{
    [Theory]
    [InlineData("001_b0565ee3d524f136.txt", "Article001")]
    [InlineData("7_x.txt", "Article7")]
    [InlineData("note.txt", "note")]
    [InlineData("my-note v2.txt", "my_note_v2")]
    [InlineData("2016-report.txt", "_2016_report")]
    [InlineData("2016.txt", "_2016")]
    [InlineData("001_.txt", "_001_")]
    [InlineData("a.b.c.txt", "a_b_c")]
    [InlineData("Zürich.txt", "Zürich")]
    [InlineData("🎉.txt", "__")]
    [InlineData("class.txt", "class")]
    public void A_name_comes_from_the_file_alone(string file, string expected) => Assert.Equal([expected], NamesOf(file));

    [Fact]
    public void Seeds_that_want_the_same_name_all_get_their_full_stem() =>
        Assert.Equal(["Article_001_a", "Article_001_b", "Article002"], NamesOf("001_a.txt", "001_b.txt", "002_c.txt"));

    [Fact]
    public void Stems_that_differ_in_punctuation_only_are_told_apart_by_their_own_hash()
    {
        IReadOnlyList<string> names = NamesOf("my-note.txt", "my_note.txt", "my note.txt");

        Assert.Equal(3, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^Article_my_note_[0-9a-f]{16}$", name));
        Assert.Contains(NamesOf("my-note.txt", "my_note.txt")[0], names);
    }

    [Theory]
    [InlineData("Find")]
    [InlineData("Ids")]
    [InlineData("Articles")]
    [InlineData("Seeds")]
    [InlineData("Equals")]
    [InlineData("ToString")]
    [InlineData("get_Articles")]
    public void Names_that_are_taken_are_avoided(string stem) => Assert.Equal(["Article_" + stem], NamesOf(stem + ".txt"));

    [Theory]
    [InlineData("Seeds_Corpus.txt", "Seeds_Corpus/Seeds_Corpus.txt")]
    [InlineData("Seeds_Page_First.txt", "Seeds_Page_First/x.txt")]
    [InlineData("global.txt", "System/Seedbed.txt")]
    [InlineData("Seedbed.txt", "Test/Corpus.txt")]
    [InlineData("x", "x/y.txt")]
    [InlineData("2147483647_x.txt", "99999999999999_x.txt")]
    public void A_seed_may_bear_the_name_of_anything_that_is_generated(string first, string second)
    {
        LoadedCorpus corpus = GeneratorHarness.Run(new TestSeed(first, "One."), new TestSeed(second, "Two.")).Load();

        Assert.Equal(["One.", "Two."], ((IEnumerable<dynamic>)corpus.Articles).Select(article => (string)article.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_number_that_fits_is_the_ordinal_and_another_is_not()
    {
        LoadedCorpus corpus = GeneratorHarness.Run(new TestSeed("2147483647_x.txt", "One."), new TestSeed("2147483648_x.txt", "Two.")).Load();

        Assert.Equal(int.MaxValue, (int)corpus.Articles[0].Ordinal);
        Assert.Null((object?)corpus.Articles[1].Ordinal);
    }

    [Fact]
    public void Case_tells_names_apart() => Assert.Equal(["A", "a"], NamesOf("A.txt", "a.txt").Order(StringComparer.Ordinal));

    [Fact]
    public void Folders_become_nested_classes_with_the_same_members()
    {
        LoadedCorpus corpus = GeneratorHarness.Run(
            new TestSeed("top.txt", "Top."),
            new TestSeed("board/001_a.txt", "Board."),
            new TestSeed("board/2016/deep.txt", "Deep."),
            new TestSeed("board-2/x.txt", "Other.")).Load();

        Assert.Equal("board/001_a", (string)corpus.Get("Test.Corpus.Seeds+board", "Article001").Id);
        Assert.Equal("board/001_a", (string)corpus.Get("Test.Corpus.Seeds+board+Ids", "Article001"));
        Assert.Equal("board/2016/deep", (string)corpus.Get("Test.Corpus.Seeds+board+_2016", "deep").Id);
        Assert.Equal(["board/001_a", "board/2016/deep"], IdsOf((object)corpus.Get("Test.Corpus.Seeds+board", "Articles")));
        Assert.Equal(["board/2016/deep"], IdsOf((object)corpus.Get("Test.Corpus.Seeds+board+_2016", "Articles")));
        Assert.Equal(["board-2/x", "board/001_a", "board/2016/deep", "top"], IdsOf((object)corpus.Articles));
        Assert.Same((object)corpus.Articles[1], (object)corpus.Get("Test.Corpus.Seeds+board", "Article001"));
    }

    [Fact]
    public void A_folder_may_bear_the_name_of_the_class_a_keyword_or_a_seed()
    {
        GeneratorRun run = GeneratorHarness.Run(
            new TestSeed("Seeds/x.txt", "One."),
            new TestSeed("class/class.txt", "Two."),
            new TestSeed("note/x.txt", "Three."),
            new TestSeed("note.txt", "Four."),
            new TestSeed("record/record/record.txt", "Five."));

        Assert.Equal(5, (int)run.Load().Articles.Count);
    }

    [Fact]
    public void Pages_are_cut_evenly_enough_whatever_the_names()
    {
        GeneratorRun run = GeneratorHarness.Start([.. Enumerable.Range(0, 5000).Select(i => new TestSeed($"{i:0000}_x.txt", "Text."))]).RunOnce();

        int[] sizes = [.. run.Outputs(Steps.FindPages).Select(output => ((Spec.PageSpec)output.Value).Seeds.Count)];
        Assert.Equal(5000, sizes.Sum());
        Assert.InRange(sizes.Length, 40, 160);
        Assert.InRange(sizes.Max(), 64, 800);
    }

    private static IReadOnlyList<string> NamesOf(params string[] files) =>
        GeneratorHarness.Run([.. files.Select(file => new TestSeed(file, "Some text."))]).Load().Properties("Test.Corpus.Seeds");

    private static IEnumerable<string> IdsOf(object articles) => ((IEnumerable<dynamic>)articles).Select(article => (string)article.Id);
}
