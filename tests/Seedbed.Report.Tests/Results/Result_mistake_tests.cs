using Seedbed.Report.Data;
using Seedbed.Report.Rendering;

namespace Seedbed.Report.Tests;

public sealed class Result_mistake_tests
{
    [Fact]
    public void Collocations_are_of_one_word() => Assert.Equal(
        "error: 'two words' is more than one word. Name one; for phrases there is 'concordance'.",
        CommandLineRun.On(Samples.Articles, "collocations", "two words").Error.Trim());

    [Theory]
    [InlineData("error: --format takes text, json, csv, not 'jsno'. Nearest: json.", "health", "--format", "jsno")]
    [InlineData("error: --in takes articles, comments, all, not 'coments'. Nearest: comments.", "frequencies", "--in", "coments")]
    [InlineData("error: --sort takes text, left, right, not 'up'.", "concordance", "moss", "--sort", "up")]
    [InlineData("error: --limit takes a whole number from 0, not '-1'.", "keywords", "--limit", "-1")]
    [InlineData("error: --ngrams takes a whole number from 1 to 10, not '11'.", "frequencies", "--ngrams", "11")]
    [InlineData("error: --window takes a whole number from 1 to 10, not 'wide'.", "collocations", "--window", "wide")]
    [InlineData("error: --minimum takes a whole number from 1, not '0'.", "keywords", "--minimum", "0")]
    [InlineData("error: --width takes a whole number from 0 to 1000, not '99999999999'.", "concordance", "moss", "--width", "99999999999")]
    [InlineData("error: there is no word in the term.", "concordance", " ")]
    [InlineData("error: Required argument missing for command: 'concordance'.", "concordance")]
    [InlineData("error: there is no article 'orchrad'. Nearest: orchard,", "variants", "orchrad")]
    [InlineData("error: 'concordence' is not a command or option here. Nearest: concordance,", "concordence")]
    public void A_mistake_names_what_is_valid(string message, params string[] args)
    {
        CommandLineRun run = CommandLineRun.On(Samples.Articles, args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("concordance", "moss")]
    [InlineData("frequencies")]
    [InlineData("keywords")]
    [InlineData("collocations")]
    [InlineData("variants")]
    [InlineData("participation")]
    [InlineData("activity")]
    [InlineData("health")]
    public void An_empty_corpus_is_a_mistake_that_says_what_to_do(params string[] args) =>
        Assert.Contains("-p:SeedsDirectory=/any/folder", CommandLineRun.On([], args).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData(SegmentationLevel.None)]
    [InlineData(SegmentationLevel.Sentences)]
    public void A_corpus_without_words_is_told_with_the_way_out(SegmentationLevel level)
    {
        UserException mistake = Assert.Throws<UserException>(() => CorpusWords.MustBeThere(level));

        Assert.Contains("<SeedsSegmentation>Words</SeedsSegmentation>", mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("concordance moss")]
    [InlineData("frequencies")]
    [InlineData("keywords")]
    [InlineData("collocations")]
    public void An_article_without_a_word_has_a_result(string command)
    {
        CommandLineRun run = CommandLineRun.On(Samples.Articles, [.. command.Split(' '), "--article", "zoo/blank"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Every_command_explains_itself_and_its_options()
    {
        foreach (string command in ResultCommands.All.Select(args => args[0]).Distinct(StringComparer.Ordinal))
        {
            CommandLineRun run = CommandLineRun.On(Samples.Articles, command, "--help");

            Assert.Equal(0, run.ExitCode);
            Assert.Contains("--format <text|json|csv>", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Work_that_is_quick_shows_no_progress_and_is_not_changed_by_it()
    {
        using var error = new StringWriter();
        using (var quick = new Progress(error, "Counting beans", 2))
        {
            Assert.Equal([1, 2], quick.Count([1, 2]));
        }

        Assert.Empty(error.ToString());
    }
}
