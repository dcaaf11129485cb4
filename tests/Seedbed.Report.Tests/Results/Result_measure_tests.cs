using System.Text.Json;
using Seedbed.Analysis;

namespace Seedbed.Report.Tests;

/// <summary>Commands show what the measures say, and where those say nothing, why.</summary>
public sealed class Result_measure_tests
{
    [Fact]
    public void Frequencies_are_those_of_the_records_with_each_text_once()
    {
        JsonElement result = Of("frequencies");
        IReadOnlyList<string> words = FoldedWords.In(ParagraphsOf.DistinctArticles(Corpus.Seeds.Articles).Concat(ParagraphsOf.Comments(Corpus.Seeds.Articles)));
        FrequencyList list = FrequencyList.Of(words);

        Assert.Equal((list.Tokens, list.Types), (Fact(result, "tokens").GetInt32(), Fact(result, "types").GetInt32()));
        Assert.Equal(TypeTokenRatio.Plain(list).Value, Fact(result, "typeTokenRatio").GetDouble());
        Assert.Equal(list.Ranked.Select(word => (word.Word, word.Count)), Rows(result).Select(row => (row.GetProperty("word").GetString()!, row.GetProperty("count").GetInt32())));
        Assert.Equal(ReadingTime.Of(list.Tokens).Mean.TotalMinutes, Fact(result, "readingMinutes").GetDouble());
    }

    [Fact]
    public void Frequencies_of_few_words_give_no_ratio_that_needs_many()
    {
        JsonElement result = JsonDocument.Parse(CommandLineRun.On(Samples.Articles, "frequencies", "--article", "pond", "--format", "json").Output).RootElement;

        Assert.Equal(JsonValueKind.Null, Fact(result, "standardisedTypeTokenRatio").ValueKind);
        Assert.StartsWith("it takes at least 1000 words, found: ", Fact(result, "notGiven").GetProperty("standardisedTypeTokenRatio").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("it takes at least 100 words, found: ", Fact(result, "notGiven").GetProperty("lix").GetString(), StringComparison.Ordinal);
        Assert.All(Rows(result), row => Assert.Equal("it takes at least 2 parts, found: 1", row.GetProperty("notGiven").GetProperty("dp").GetString()));
        Assert.Contains("LIX\tnot given: it takes at least 100 words, found: " + Fact(result, "tokens"), CommandLineRun.On(Samples.Articles, "frequencies", "--article", "pond").Lines);
    }

    [Fact]
    public void Sequences_are_counted_within_sentences()
    {
        JsonElement result = Of("frequencies", "--ngrams", "3", "--in", "comments");
        FrequencyList list = NGrams.Of(FoldedWords.Sentences(ParagraphsOf.Comments(Corpus.Seeds.Articles)), 3);

        Assert.Equal(list.Ranked.Select(word => (word.Word, word.Count)), Rows(result).Select(row => (row.GetProperty("word").GetString()!, row.GetProperty("count").GetInt32())));
    }

    [Fact]
    public void Keywords_are_those_of_the_measure_and_only_where_a_level_is_reached()
    {
        FrequencyList comments = FrequencyList.Of(FoldedWords.In(ParagraphsOf.Comments(Corpus.Seeds.Articles)));
        FrequencyList articles = FrequencyList.Of(FoldedWords.In(ParagraphsOf.DistinctArticles(Corpus.Seeds.Articles)));
        Keyword[] all = [.. Keyness.Compare(comments, articles)];
        Keyword[] key = [.. all.Where(keyword => keyword.Comparison.Significance.IsGiven)];

        JsonElement result = Of("keywords");

        Assert.Equal((all.Length, key.Length), (Fact(result, "compared").GetInt32(), Fact(result, "significant").GetInt32()));
        Assert.NotEmpty(key);
        Assert.Equal(
            key.OrderByDescending(keyword => keyword.Comparison.Direction).Select(keyword => (keyword.Word, keyword.Comparison.LogLikelihood.Value, keyword.Comparison.LogRatio.Value)),
            Rows(result).Select(row => (row.GetProperty("word").GetString()!, (double?)row.GetProperty("logLikelihood").GetDouble(), (double?)row.GetProperty("logRatio").GetDouble())));
        Assert.Equal(all.Count(keyword => keyword.Comparison.Direction != 0), Rows(Of("keywords", "--all")).Length);
    }

    [Fact]
    public void Keywords_of_a_side_without_words_are_not_given()
    {
        CommandLineRun run = CommandLineRun.Of("keywords", "--article", "000");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Nothing is compared: there are no words of comments.", run.Lines[^1]);
    }

    [Fact]
    public void Collocations_are_those_of_the_measure_and_can_be_those_of_a_word()
    {
        IReadOnlyList<Collocation> pairs = Collocations.Of(FoldedWords.Sentences(ParagraphsOf.Comments(Corpus.Seeds.Articles)), window: 2, minimum: 3);

        JsonElement[] all = Rows(Of("collocations", "--in", "comments", "--window", "2", "--minimum", "3"));
        JsonElement[] some = Rows(Of("collocations", "THE", "--in", "comments", "--window", "2", "--minimum", "3"));

        Assert.Equal(
            pairs.Select(pair => (pair.First, pair.Second, pair.Table.Both, pair.Table.LogLikelihood.Value!.Value)),
            all.Select(row => (row.GetProperty("first").GetString()!, row.GetProperty("second").GetString()!, row.GetProperty("count").GetInt64(), row.GetProperty("logLikelihood").GetDouble())));
        Assert.Equal(pairs.Count(pair => pair.First == "the" || pair.Second == "the"), some.Length);
        Assert.InRange(some.Length, 1, all.Length - 1);
    }

    [Fact]
    public void Participation_is_that_of_the_records()
    {
        var who = ParticipationMeasures.Of(Corpus.Seeds.Articles);

        JsonElement result = Of("participation");

        Assert.Equal((who.Comments, who.Commenters), (Fact(result, "comments").GetInt32(), Fact(result, "commenters").GetInt32()));
        Assert.Equal((who.Gini.Value!.Value, who.TurnLengths.Median.Value!.Value), (Fact(result, "gini").GetDouble(), Fact(result, "turnWordsMedian").GetDouble()));
        Assert.Equal(who.Ranking.Select(commenter => (commenter.Name, commenter.Comments.Count)), Rows(result).Select(row => (row.GetProperty("commenter").GetString()!, row.GetProperty("comments").GetInt32())));
    }

    [Fact]
    public void Participation_of_nobody_gives_no_inequality()
    {
        JsonElement result = Of("participation", "000");

        Assert.Equal(JsonValueKind.Null, Fact(result, "gini").ValueKind);
        Assert.Equal("Nobody comments here.", result.GetProperty("notes")[0].GetString());
    }

    [Fact]
    public void One_time_is_no_course_of_time()
    {
        JsonElement result = Of("activity");

        Assert.Equal((44, 1, 1), (Fact(result, "comments").GetInt32(), Fact(result, "stated").GetInt32(), Fact(result, "timed").GetInt32()));
        Assert.Equal(JsonValueKind.Null, Fact(result, "spanMinutes").ValueKind);
        Assert.Equal("A course of time is not given: it takes at least 5 comments with a time, found: 1.", result.GetProperty("notes")[0].GetString());
        Assert.Empty(Rows(result));
    }

    [Fact]
    public void Health_counts_every_finding_once_and_says_what_the_records_do_not_hold()
    {
        var health = CorpusHealth.Of(Corpus.Seeds.Articles);

        JsonElement result = Of("health");

        Assert.Equal(health.Findings, Fact(result, "findings").GetInt32());
        Assert.Equal(health.Rules.Select(rule => (rule.RuleId, rule.Findings, rule.Articles)), Rows(result).Select(row => (row.GetProperty("rule").GetString()!, row.GetProperty("findings").GetInt32(), row.GetProperty("articles").GetInt32())));
        Assert.Contains("001_b0565ee3d524f136.txt(66,23)", Rows(result).Select(row => row.GetProperty("place").GetString()));
        Assert.Contains("rules across seeds", result.GetProperty("notes").EnumerateArray().Last().GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Variants_are_pairs_and_their_paragraphs_stand_side_by_side()
    {
        JsonElement pair = Rows(Of("variants")).Single();
        JsonElement[] paragraphs = Rows(Of("variants", "002"));

        Assert.Equal(("001_b0565ee3d524f136", "002_ff074761cc4ddd6b", "same text", 20), (pair.GetProperty("article").GetString(), pair.GetProperty("other").GetString(), pair.GetProperty("relation").GetString(), pair.GetProperty("same").GetInt32()));
        Assert.Equal((44, 0, "byline comments"), (pair.GetProperty("commentsOnlyArticle").GetInt32(), pair.GetProperty("commentsOnlyOther").GetInt32(), pair.GetProperty("partsOnlyArticle").GetString()));
        Assert.Equal(20, paragraphs.Length);
        Assert.All(paragraphs, row => Assert.Equal((row.GetProperty("text").GetString(), "same"), (row.GetProperty("otherText").GetString(), row.GetProperty("relation").GetString())));
        Assert.Contains("No other article has the same text, or nearly.", CommandLineRun.Of("variants", "000").Lines);
    }

    [Fact]
    public void Thread_has_a_row_for_each_comment_with_what_it_answers()
    {
        JsonElement[] rows = Rows(Of("thread", "001"));

        Assert.Equal(44, rows.Select(row => row.GetProperty("index").GetInt32()).Distinct().Count());
        JsonElement quoting = rows.Single(row => row.GetProperty("index").GetInt32() == 40);
        Assert.Equal((1, "001_b0565ee3d524f136#c38", "Address", "paveway,"), (quoting.GetProperty("depth").GetInt32(), quoting.GetProperty("answers").GetString(), quoting.GetProperty("evidence").GetString(), quoting.GetProperty("evidenceWords").GetString()));
        Assert.Equal(JsonValueKind.Null, rows[0].GetProperty("isStated").ValueKind);
        Assert.Equal("There is no thread below this article.", Of("thread", "000").GetProperty("notes")[0].GetString());
    }

    private static JsonElement Of(params string[] args)
    {
        CommandLineRun run = CommandLineRun.Of([.. args, "--format", "json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static JsonElement Fact(JsonElement result, string name) => result.GetProperty("facts").GetProperty(name);

    private static JsonElement[] Rows(JsonElement result) => [.. result.GetProperty("rows").EnumerateArray()];
}
