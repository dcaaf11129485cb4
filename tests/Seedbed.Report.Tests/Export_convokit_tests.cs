using System.Text.Json.Nodes;

namespace Seedbed.Report.Tests;

public sealed class Export_convokit_tests : IDisposable
{
    private static readonly IReadOnlyList<Article> Distinct = [.. Samples.Articles.Where(article => article.Id != "zoo/cells#c0")];

    private readonly ExportScratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void The_loader_finds_every_article_and_comment_with_its_text()
    {
        foreach (IReadOnlyList<Article> articles in new[] { Distinct, Corpus.Seeds.Articles })
        {
            ExportConvoKitLoader corpus = Load(articles);

            Assert.Equal(
                articles.SelectMany(article => article.Comments.Select(comment => (comment.Id, comment.Text)).Prepend((article.Id, article.Text))),
                corpus.Utterances.Select(pair => (pair.Key, (string)pair.Value["text"]!)));
            Assert.Equal(
                $$"""{"exporter":"seedbed","articles":{{articles.Count}},"comments":{{articles.Sum(article => article.Comments.Count)}}}""",
                corpus.Corpus.ToJsonString());
        }
    }

    [Fact]
    public void A_comment_answers_what_the_page_states_and_else_the_article()
    {
        ExportConvoKitLoader corpus = Load(Distinct);

        Assert.Equal(
            [null, "pond", "pond#c0", "pond"],
            corpus.Utterances.Where(pair => pair.Key.StartsWith("pond", StringComparison.Ordinal)).Select(pair => (string?)pair.Value["reply-to"]));
        Assert.Equal("zoo/cells", (string?)corpus.Utterances["zoo/cells#c1"]["reply-to"]);
        Assert.Equal("""{"author":"Nobody Here","comment":null,"evidence":"Header"}""", corpus.Utterances["zoo/cells#c1"]["meta"]!["inReplyTo"]!.ToJsonString());
    }

    [Fact]
    public void What_is_inferred_is_metadata_and_no_reply()
    {
        JsonNode comment = Load(Corpus.Seeds.Articles).Utterances["001_b0565ee3d524f136#c43"];

        Assert.Equal("001_b0565ee3d524f136", (string?)comment["reply-to"]);
        Assert.Null(comment["meta"]!["inReplyTo"]);
        Assert.Equal((42, "Address"), ((int)comment["meta"]!["answers"]![0]!["comment"]!, (string?)comment["meta"]!["answers"]![0]!["evidence"]));
        Assert.Equal("rikiki", (string?)comment["meta"]!["mentions"]![0]!["text"]);
    }

    [Fact]
    public void One_name_below_two_articles_is_two_speakers()
    {
        ExportConvoKitLoader corpus = Load(Distinct);

        Assert.Equal("""{"name":"Fern","role":"commenter","article":"orchard"}""", corpus.Speakers["orchard//Fern"]!["meta"]!.ToJsonString());
        Assert.Equal("""{"name":"Rosa Lind","role":"author","article":"orchard"}""", corpus.Speakers["orchard"]!["meta"]!.ToJsonString());
        Assert.Equal("""{"name":null,"role":"author","article":"pond"}""", corpus.Speakers["pond"]!["meta"]!.ToJsonString());
        Assert.Equal("C//D", (string?)corpus.Speakers["zoo/cells//C//D"]!["meta"]!["name"]);
    }

    [Fact]
    public void A_conversation_says_what_there_is_around_its_utterances()
    {
        ExportConvoKitLoader corpus = Load(Distinct);
        JsonNode variant = Load(Corpus.Seeds.Articles).Conversations["002_ff074761cc4ddd6b"]!["meta"]!["variants"]![0]!;

        Assert.Equal("""[{"line":7,"text":"Stray [link=x]text[/]."}]""", corpus.Conversations["hostile"]!["meta"]!["unattributed"]!.ToJsonString());
        Assert.Equal("What grows where the shed stood", (string?)corpus.Conversations["orchard"]!["meta"]!["subtitle"]);
        Assert.Equal(("drupal", null), ((string?)corpus.Conversations["zoo/quiet"]!["meta"]!["shape"], (string?)corpus.Conversations["zoo/blank"]!["meta"]!["shape"]));
        Assert.Equal(("001_b0565ee3d524f136", "SameBody"), ((string?)variant["id"], (string?)variant["relation"]));
    }

    [Fact]
    public void A_time_without_a_zone_is_no_point_in_time()
    {
        JsonObject comment = Load(Distinct).Utterances["orchard#c0"];

        Assert.Null(comment["timestamp"]);
        Assert.Equal("""{"text":"Tue, 03/03/2015 - 09:00","value":"2015-03-03T09:00","precision":"Minute"}""", comment["meta"]!["posted"]!.ToJsonString());
    }

    [Fact]
    public void A_time_with_a_zone_is_one()
    {
        ExportConvoKitLoader corpus = Load(Distinct);

        Assert.Equal(new DateTimeOffset(2015, 3, 3, 8, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds(), (long)corpus.Utterances["zoo/zones#c0"]["timestamp"]!);
        Assert.Equal("2015-03-03T09:00+01:00", (string?)corpus.Utterances["zoo/zones#c0"]["meta"]!["posted"]!["value"]);
    }

    [Fact]
    public void Files_read_the_same_in_every_encoding()
    {
        Load(Distinct);

        Assert.Equal(["conversations.json", "corpus.json", "index.json", "speakers.json", "utterances.jsonl"], Names());
        Assert.All(Directory.GetFiles(_scratch["corpus"]), file => Assert.DoesNotContain(File.ReadAllBytes(file), b => b > 0x7E || (b < 0x20 && b != '\n')));
    }

    [Fact]
    public void A_file_that_is_named_like_a_comment_is_refused()
    {
        CommandLineRun run = Run(Samples.Articles);

        Assert.Equal((2, "error: the article 'zoo/cells#c0' has the id of a comment on 'zoo/cells', and ConvoKit would keep only one of them. Rename its file."), (run.ExitCode, run.Error.TrimEnd()));
        Assert.Empty(_scratch.Names);
    }

    [Fact]
    public void A_folder_needs_a_name()
    {
        CommandLineRun run = CommandLineRun.On(Distinct, "export", "--format", "convokit");

        Assert.Equal((2, "error: --format convokit writes a folder: name it, as in '--output corpus'."), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public void An_empty_corpus_is_refused_as_everywhere()
    {
        Assert.Contains("the corpus is empty", Run([]).Error, StringComparison.Ordinal);
        Assert.Empty(_scratch.Names);
    }

    [Fact]
    public void An_earlier_export_and_an_empty_folder_are_written_anew()
    {
        Directory.CreateDirectory(_scratch["corpus"]);
        Load(Distinct);

        Assert.Single(Load([Distinct[0]]).Conversations);
        Assert.Equal(["corpus"], _scratch.Names);
    }

    [Theory]
    [InlineData("notes.txt", "Beans.")]
    [InlineData("corpus.json", "{}")]
    [InlineData("corpus.json", "[1")]
    [InlineData("utterances.jsonl", "")]
    public void A_folder_of_somebody_else_stays_as_it_is(string name, string text)
    {
        Directory.CreateDirectory(_scratch["corpus"]);
        File.WriteAllText(Path.Combine(_scratch["corpus"], name), text);

        CommandLineRun run = Run(Distinct);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"it holds '{name}', which no export made. Name a folder that is not there yet, such as", run.Error, StringComparison.Ordinal);
        Assert.Equal([name], Names());
        Assert.Equal(text, File.ReadAllText(Path.Combine(_scratch["corpus"], name)));
        Assert.Equal(["corpus"], _scratch.Names);
    }

    [Fact]
    public void A_file_and_a_missing_parent_are_named()
    {
        File.WriteAllText(_scratch["corpus"], "Beans.");

        Assert.Contains("it is a file.", Run(Distinct).Error, StringComparison.Ordinal);
        Assert.Contains("there is no folder", CommandLineRun.On(Distinct, "export", "--format", "convokit", "--output", Path.Combine(_scratch["none"], "corpus")).Error, StringComparison.Ordinal);
        Assert.Contains("it is not a name of a folder", CommandLineRun.On(Distinct, "export", "--format", "convokit", "--output", "").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_finished_leaves_what_was_there()
    {
        Load(Distinct);

        UserException fault = Assert.Throws<UserException>(() => Export.OutputFolder.Write(_scratch["corpus"], _ => null, folder =>
        {
            File.WriteAllText(Path.Combine(folder.FullName, "half"), "half");
            throw new IOException("No space left on device.");
        }));

        Assert.Contains("No space left on device. Choose another folder.", fault.Message, StringComparison.Ordinal);
        Assert.Equal(5, Names().Count());
        Assert.Equal(["corpus"], _scratch.Names);
    }

    [Fact]
    public void A_link_stays_a_link_and_the_folder_behind_it_is_written()
    {
        Directory.CreateDirectory(_scratch["behind"]);
        Directory.CreateSymbolicLink(_scratch["corpus"], _scratch["behind"]);

        Load(Distinct);
        Load(Distinct);

        Assert.Equal(_scratch["behind"], new DirectoryInfo(_scratch["corpus"]).LinkTarget);
        Assert.Equal(5, Directory.GetFiles(_scratch["behind"]).Length);
    }

    private IEnumerable<string> Names() => Directory.GetFileSystemEntries(_scratch["corpus"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private CommandLineRun Run(IReadOnlyList<Article> articles) => CommandLineRun.On(articles, "export", "--format", "convokit", "--output", _scratch["corpus"]);

    private ExportConvoKitLoader Load(IReadOnlyList<Article> articles)
    {
        Assert.Equal(new CommandLineRun(0, "", ""), Run(articles));
        return new ExportConvoKitLoader(_scratch["corpus"]);
    }
}
