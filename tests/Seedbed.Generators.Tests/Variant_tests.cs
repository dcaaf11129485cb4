namespace Seedbed.Generators.Tests;

/// <summary>Which articles the records say are variants of which, and what an edit touches.</summary>
public sealed class Variant_tests
{
    private const string First = "The club met at the gate on Sunday morning and twelve of its members brought beans, peas, leeks and a cake that nobody had baked.";
    private const string Second = "It rained until noon, so the spades stayed in the shed and the minutes of the last meeting were read aloud by the treasurer.";
    private const string Third = "In the afternoon the beds along the wall were dug, and the roses that had been promised in the spring were planted at last.";
    private const string Fourth = "The next meeting is on the first Monday of May, at the same gate, and whoever has seeds to swap is asked to bring them along.";
    private const string Thread = "\n\nComment viewing options\n\nFern's picture\n\nBeans!\n\nMoss's picture\n\nPeas!\n";

    [Fact]
    public void Articles_with_the_same_words_are_variants_of_one_another_with_what_only_one_has()
    {
        LoadedCorpus corpus = Load(Page("By Rosa Lind\n\n", First, Second) + Thread, Page("", First, Second), Page("", Third, Fourth));

        dynamic variant = Only(corpus.Articles[0]);
        dynamic inverse = Only(corpus.Articles[1]);
        Assert.Equal("SameBody 1", (string)variant.ToString());
        Assert.Equal("SameBody 0", (string)inverse.ToString());
        Assert.Equal(1.0, (double)variant.Similarity);
        Assert.Equal("Byline, Comments", (string)variant.OnlyHere.ToString());
        Assert.Equal("None", (string)variant.OnlyThere.ToString());
        Assert.Equal("Byline, Comments", (string)inverse.OnlyThere.ToString());
        Assert.Equal(2, (int)variant.CommentsOnlyHere.Count);
        Assert.Equal(0, (int)variant.CommentsOnlyThere.Count);
        Assert.Equal("Same 0 0, Same 1 1", (string)Pairs(variant));
        Assert.Empty(corpus.Articles[2].Variants);
    }

    [Fact]
    public void Copies_have_the_same_bytes_also_without_words()
    {
        LoadedCorpus corpus = Load(Page("", First), Page("", First), "", "");

        Assert.Equal("SameBytes 1", (string)Only(corpus.Articles[0]).ToString());
        Assert.Equal("SameBytes 2", (string)Only(corpus.Articles[3]).ToString());
    }

    [Fact]
    public void The_same_words_may_be_divided_otherwise()
    {
        LoadedCorpus corpus = Load(Page("", First, Second, Third, Fourth), Page("", First, Second + " " + Third, Fourth), Page("", First + " " + Second, Third + " " + Fourth));

        Assert.Equal("Same 0 0, Changed 1 1, Changed 2 -, Same 3 2", (string)Pairs(corpus.Articles[0].Variants[0]));
        Assert.Equal("Same 0 0, Changed 1 1, Changed - 2, Same 2 3", (string)Pairs(corpus.Articles[1].Variants[0]));
        Assert.Equal("Changed 0 0, Changed 1 1, Changed 2 -", (string)Pairs(corpus.Articles[1].Variants[1]));
    }

    [Fact]
    public void Nearly_the_same_articles_have_their_paragraphs_side_by_side()
    {
        LoadedCorpus corpus = Load(Page("", First, Second, Third), Page("", First, Second.Replace("noon", "ten"), Fourth));

        dynamic variant = Only(corpus.Articles[0]);
        dynamic inverse = Only(corpus.Articles[1]);
        Assert.Equal("NearBody 1", (string)variant.ToString());
        Assert.InRange((double)variant.Similarity, 0.45, 0.99);
        Assert.Equal((double)variant.Similarity, (double)inverse.Similarity);
        Assert.Equal("Same 0 0, Changed 1 1, OnlyHere 2 -, OnlyThere - 2", (string)Pairs(variant));
        Assert.Equal("Same 0 0, Changed 1 1, OnlyHere 2 -, OnlyThere - 2", (string)Pairs(inverse));
    }

    [Fact]
    public void What_is_nearly_the_same_as_one_is_so_to_all_with_its_words()
    {
        LoadedCorpus corpus = Load(Page("", First, Second, Third), Page("By Rosa Lind\n\n", First + " " + Second, Third), Page("", First, Second, Fourth));

        Assert.Equal("SameBody 1, NearBody 2", (string)Names(corpus.Articles[0]));
        Assert.Equal("SameBody 0, NearBody 2", (string)Names(corpus.Articles[1]));
        Assert.Equal("NearBody 0, NearBody 1", (string)Names(corpus.Articles[2]));
        Assert.Equal("Changed 0 0, Changed - 1, OnlyHere 1 -, OnlyThere - 2", (string)Pairs(corpus.Articles[1].Variants[1]));
    }

    [Fact]
    public void Comments_with_the_same_author_and_words_are_the_same()
    {
        LoadedCorpus corpus = Load(Page("", First) + Thread, Page("By Rosa Lind\n\n", First) + Thread + "\nOak's picture\n\nLeeks!\n\nFern's picture\n\nBeans!\n");

        dynamic variant = Only(corpus.Articles[1]);
        Assert.Equal([2, 3], ((IEnumerable<dynamic>)variant.CommentsOnlyHere).Select(comment => (int)comment.Index).ToArray());
        Assert.Empty(variant.CommentsOnlyThere);
        Assert.Equal("Byline", (string)variant.OnlyHere.ToString());
        Assert.Equal("Comments", (string)variant.Differing.ToString());
    }

    [Fact]
    public void What_both_have_may_differ()
    {
        LoadedCorpus corpus = Run(
            new TestSeed("0.txt", "The Garden Club Meets\n\nBy Rosa Lind\n\n" + First), new TestSeed("1.txt", "The Club Meets Again\n\nBy Fern Moss\n\n" + First)).Load();

        dynamic variant = Only(corpus.Articles[0]);
        Assert.Equal("Title, Byline", (string)variant.Differing.ToString());
        Assert.Equal("None", (string)variant.OnlyHere.ToString());
    }

    [Fact]
    public void A_thousand_copies_take_as_much_room_as_a_thousand_articles()
    {
        int Length(int copies) => Run([.. Enumerable.Repeat(Page("", First), copies)]).Source("Seeds.Variants.g.cs").Length;

        int some = Length(100);
        Assert.InRange(Length(1000), some, 12 * some);
    }

    private static GeneratorRun Run(params TestSeed[] seeds) => GeneratorHarness.Run(seeds);

    private static GeneratorRun Run(params string[] texts) =>
        GeneratorHarness.Run([.. texts.Select((text, i) => new TestSeed($"{i}.txt", text))]);

    private static LoadedCorpus Load(params string[] texts) => Run(texts).Load();

    private static string Page(string top, params string[] paragraphs) => "The Garden Club Meets\n\n" + top + string.Join("\n\n", paragraphs);

    private static dynamic Only(dynamic article) => Assert.Single((IEnumerable<dynamic>)article.Variants);

    private static string Names(object record)
    {
        dynamic article = record;
        var names = new List<string>();
        foreach (dynamic variant in article.Variants)
        {
            names.Add(variant.ToString());
        }

        return string.Join(", ", names);
    }

    private static string Pairs(object record)
    {
        dynamic variant = record;
        var pairs = new List<string>();
        foreach (dynamic pair in variant.Paragraphs)
        {
            pairs.Add($"{pair.Relation} {(pair.Here is null ? "-" : pair.Here.Index)} {(pair.There is null ? "-" : pair.There.Index)}");
        }

        return string.Join(", ", pairs);
    }
}
