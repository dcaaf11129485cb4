using System.Text.Json;

namespace Seedbed.Report.Tests;

public sealed class Concordance_command_tests
{
    [Fact]
    public void Every_place_is_a_row_with_its_context()
    {
        CommandLineRun run = CommandLineRun.On(Samples.Articles, "concordance", "four");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "term\tfour",
                "places\t2",
                "articles with it\t1",
                "words searched\t" + run.Lines[3].Split('\t')[1],
                "",
                "article\tline\tcolumn\tcomment\tauthor\tleft\tkey\tright",
                "orchard\t7\t18\t-\t-\tThe club planted \tfour\t trees on Sunday. It rained all day, and nobody minded.",
                "orchard\t19\t21\t1\tMoss\tThe pears will take \tfour\t.",
            ],
            run.Lines);
    }

    [Theory]
    [InlineData("will take", 2)]
    [InlineData("WILL Take,", 2)]
    [InlineData("take four", 1)]
    [InlineData("take — four", 1)]
    [InlineData("four take", 0)]
    public void A_phrase_may_be_one_argument_or_several(string phrase, int places)
    {
        Assert.Equal(places, PlacesOf("concordance", phrase));
        Assert.Equal(places, PlacesOf(["concordance", .. phrase.Split(' ')]));
    }

    [Theory]
    [InlineData("articles", 1)]
    [InlineData("comments", 1)]
    [InlineData("all", 2)]
    [InlineData("ALL", 2)]
    public void A_place_is_in_an_article_or_a_comment(string where, int places) => Assert.Equal(places, PlacesOf("concordance", "four", "--in", where));

    [Fact]
    public void Only_one_article_is_looked_through_if_it_is_named()
    {
        Assert.Equal(2, PlacesOf("concordance", "four", "--article", "orchard"));
        Assert.Equal(0, PlacesOf("concordance", "four", "--article", "pond"));
    }

    [Theory]
    [InlineData("text", "three,four")]
    [InlineData("left", "three,four")]
    [InlineData("right", "three,four")]
    public void Places_are_sorted_by_the_words_on_one_side(string sort, string expected)
    {
        string[] rights = [.. Rows("concordance", "take", "--sort", sort).Select(row => row.GetProperty("right").GetString()!.Trim().Split(' ', '.')[0])];

        Assert.Equal(sort == "right" ? expected.Split(',').Order(StringComparer.Ordinal) : expected.Split(','), rights);
    }

    [Fact]
    public void A_context_has_no_half_of_a_word_and_stays_within_its_paragraph()
    {
        JsonElement row = Rows("concordance", "trees", "--width", "13").Single();

        Assert.Equal(("planted four ", "trees", " on Sunday."), (row.GetProperty("left").GetString(), row.GetProperty("key").GetString(), row.GetProperty("right").GetString()));
        Assert.Equal(("", ""), (Rows("concordance", "trees", "--width", "0").Single().GetProperty("left").GetString(), Rows("concordance", "trees", "--width", "0").Single().GetProperty("right").GetString()));
    }

    [Fact]
    public void The_row_says_where_the_term_stands_in_its_seed()
    {
        foreach (JsonElement row in Rows("concordance", "the"))
        {
            Article article = Samples.Find(row.GetProperty("article").GetString()!);
            string line = article.Source.Text.Split('\n')[row.GetProperty("line").GetInt32() - 1];
            int column = row.GetProperty("column").GetInt32() - 1;

            Assert.Equal("the", line[column..(column + 3)], ignoreCase: true);
            Assert.Equal(row.GetProperty("left").GetString() + row.GetProperty("key").GetString() + row.GetProperty("right").GetString(), line.Substring(column - row.GetProperty("left").GetString()!.Length, row.GetProperty("left").GetString()!.Length + 3 + row.GetProperty("right").GetString()!.Length));
        }
    }

    [Fact]
    public void A_term_that_is_nowhere_is_an_answer_with_the_nearest_words()
    {
        CommandLineRun run = CommandLineRun.On(Samples.Articles, "concordance", "pearss");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("'pearss' is nowhere. Nearest: pears,", run.Lines[^1], StringComparison.Ordinal);
        Assert.Equal("Each of the words is there, but nowhere in this order, one behind the other.", CommandLineRun.On(Samples.Articles, "concordance", "four take").Lines[^1]);
    }

    [Fact]
    public void All_places_in_the_corpus_of_this_repository_are_found() =>
        Assert.Equal(Corpus.Seeds.Articles.Sum(article => article.Paragraphs.Concat(article.Comments.SelectMany(comment => comment.Paragraphs)).Sum(paragraph => paragraph.Words.Count(word => word.Text == "City"))),
            JsonDocument.Parse(CommandLineRun.Of("concordance", "city", "--format", "json").Output).RootElement.GetProperty("rows").EnumerateArray().Count(row => row.GetProperty("key").GetString() == "City"));

    private static int PlacesOf(params string[] args) => Rows(args).Length;

    private static JsonElement[] Rows(params string[] args)
    {
        CommandLineRun run = CommandLineRun.On(Samples.Articles, [.. args, "--format", "json"]);
        Assert.Equal(0, run.ExitCode);
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("rows").EnumerateArray()];
    }
}
