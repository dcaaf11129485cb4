using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Seedbed.TestKit;

namespace Seedbed.Report.Tests;

public sealed class Export_tests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_article_is_a_line_that_says_what_the_gold_set_says()
    {
        CommandLineRun run = CommandLineRun.Of("export", "--format", "jsonl");
        IReadOnlyList<GoldDocument> gold = GoldSet.Load().Files;

        Assert.Equal(gold.Count, run.Lines.Count);
        foreach ((GoldDocument expected, string line) in gold.Zip(run.Lines))
        {
            JsonNode article = JsonNode.Parse(line)!;
            Assert.Equal(Path.GetFileNameWithoutExtension(expected.File), (string?)article["id"]);
            Assert.Equal(expected.File, (string?)article["path"]);
            Assert.Equal(expected.Title, (string?)article["title"]);
            Assert.Equal(expected.Byline, (string?)article["byline"]);
            Assert.Equal(expected.ArticleParagraphs, Paragraphs(article));
            Assert.Equal(expected.Comments.Count > 0 ? "drupal" : null, (string?)article["thread"]?["shape"]);
            Assert.Equal(expected.Comments.Count, article["comments"]!.AsArray().Count);
            foreach ((GoldComment comment, JsonNode? json) in expected.Comments.Zip(article["comments"]!.AsArray()))
            {
                Assert.Equal(comment.Ordinal - 1, (int)json!["index"]!);
                Assert.Equal(comment.Author, (string?)json["author"]);
                Assert.Equal(comment.HeaderLine, (int)json["line"]!);
                Assert.Equal(comment.Verified is false ? "NotVerified" : "Unstated", (string?)json["authorStatus"]);
                Assert.Equal(comment.InReplyTo, (string?)json["inReplyTo"]?["author"]);
                Assert.Equal(comment.PostedAt, (string?)json["posted"]?["value"]);
                Assert.Equal(comment.Paragraphs, Paragraphs(json));
            }
        }
    }

    [Fact]
    public void Every_key_is_always_there_in_the_same_order()
    {
        foreach (string line in CommandLineRun.Of("export").Lines.Concat(CommandLineRun.On(Samples.Articles, "export").Lines))
        {
            JsonObject article = JsonNode.Parse(line)!.AsObject();
            Assert.Equal(["id", "path", "title", "subtitle", "byline", "published", "paragraphs", "thread", "comments", "variants"], article.Select(pair => pair.Key));
            foreach (JsonNode? comment in article["comments"]!.AsArray())
            {
                Assert.Equal(
                    ["index", "id", "author", "authorStatus", "inReplyTo", "answers", "quotations", "mentions", "posted", "line", "subject", "paragraphs"],
                    comment!.AsObject().Select(pair => pair.Key));
            }
        }
    }

    [Fact]
    public void What_a_header_states_is_exported_with_its_words()
    {
        JsonNode article = JsonNode.Parse(CommandLineRun.On(Samples.Articles, "export").Lines[0])!;
        JsonNode comment = article["comments"]![1]!;

        Assert.Equal("""{"author":"[red]Ann[/]","comment":0,"evidence":"Header"}""", comment["inReplyTo"]!.ToJsonString());
        Assert.Equal("""{"text":"Mar 3, 2015 9:00 AM","value":"2015-03-03T09:00","precision":"Minute"}""", comment["posted"]!.ToJsonString());
        Assert.Equal("Stray [link=x]text[/].", (string?)article["thread"]!["unattributed"]![0]!["text"]);
        JsonNode real = JsonNode.Parse(CommandLineRun.Of("export").Lines[1])!["comments"]![6]!;
        Assert.Equal("""{"author":"WTFRLY","comment":null,"evidence":"Header"}""", real["inReplyTo"]!.ToJsonString());
    }

    [Fact]
    public void What_comments_show_by_their_words_is_exported_with_these_words()
    {
        JsonNode article = JsonNode.Parse(CommandLineRun.Of("export").Lines[1])!;

        Assert.Equal(
            """[{"author":"Tyler Durden","comment":null,"paragraph":11,"evidence":"Quotation","words":"Assad's forces also entered two Shiite villages that were under siege by rebels"}]""",
            article["comments"]![8]!["answers"]!.ToJsonString(Relaxed));
        Assert.Equal("""[{"text":"We","line":109,"comment":11,"paragraph":null,"similarity":1}]""", article["comments"]![12]!["quotations"]!.ToJsonString(Relaxed));
        Assert.Equal("""[{"author":"rikiki","comment":42,"paragraph":null,"evidence":"Address","words":"rikiki -"}]""", article["comments"]![43]!["answers"]!.ToJsonString(Relaxed));
        Assert.Equal("""[{"text":"rikiki","line":294,"author":"rikiki","comment":42,"isAddress":true}]""", article["comments"]![43]!["mentions"]!.ToJsonString(Relaxed));
        Assert.Equal("""[{"author":"WTFRLY","comment":null,"paragraph":null,"evidence":"Header","words":"WTFRLY"}]""", article["comments"]![6]!["answers"]!.ToJsonString(Relaxed));
    }

    [Fact]
    public void A_depth_has_no_words()
    {
        JsonNode board = JsonNode.Parse(CommandLineRun.On(Samples.Articles, "export").Lines[2])!;

        Assert.Equal("""[{"author":"fern","comment":0,"paragraph":null,"evidence":"Indent","words":null}]""", board["comments"]![1]!["answers"]!.ToJsonString());
    }

    [Fact]
    public void Variants_are_exported_with_what_only_one_of_them_has()
    {
        JsonNode variant = JsonNode.Parse(CommandLineRun.Of("export").Lines[2])!["variants"]![0]!;

        Assert.Equal("001_b0565ee3d524f136", (string?)variant["id"]);
        Assert.Equal(("SameBody", 1), ((string?)variant["relation"], (int)variant["similarity"]!));
        Assert.Equal("""{"parts":[],"comments":[]}""", variant["onlyHere"]!.ToJsonString());
        Assert.Equal("""["Byline","Comments"]""", variant["onlyThere"]!["parts"]!.ToJsonString());
        Assert.Equal(44, variant["onlyThere"]!["comments"]!.AsArray().Count);
        Assert.Equal("""{"here":19,"there":19,"relation":"Same"}""", variant["paragraphs"]![19]!.ToJsonString());
    }

    [Fact]
    public void What_other_sites_state_is_exported_too()
    {
        IReadOnlyList<string> lines = CommandLineRun.On(Samples.Articles, "export").Lines;
        JsonNode blog = JsonNode.Parse(lines[1])!;
        JsonNode board = JsonNode.Parse(lines[2])!;

        Assert.Equal("What grows where the shed stood", (string?)blog["subtitle"]);
        Assert.Equal("2015-03-03", (string?)blog["published"]);
        Assert.Equal("On pears", (string?)blog["comments"]![1]!["subject"]);
        Assert.Equal("Submitter", (string?)board["comments"]![0]!["authorStatus"]);
        Assert.Equal("""{"author":"fern","comment":0,"evidence":"Indent"}""", board["comments"]![1]!["inReplyTo"]!.ToJsonString());
        Assert.Equal("""{"text":"9 months ago","value":null,"precision":"None"}""", board["comments"]![1]!["posted"]!.ToJsonString());
    }

    [Fact]
    public void A_line_holds_nothing_that_another_reader_takes_for_its_end()
    {
        IReadOnlyList<string> lines = CommandLineRun.On(Samples.Articles, "export").Lines;

        Assert.Equal(Samples.Articles.Count, lines.Count);
        Assert.DoesNotContain(string.Concat(lines), c => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f' or '\u001B' or '\u009B');
        using var parsed = JsonDocument.Parse(lines[0]);
        Assert.Contains('\u001B', parsed.RootElement.GetProperty("title").GetString()!);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("before")]
    public void A_file_appears_whole_whether_or_not_one_was_there(string? before)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("seedbed");
        string path = Path.Combine(folder.FullName, "corpus.jsonl");
        if (before is not null)
        {
            File.WriteAllText(path, before);
        }

        CommandLineRun run = CommandLineRun.Of("export", "--output", path);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(CommandLineRun.Of("export").Output, File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder.FullName));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_link_stays_a_link_and_the_file_behind_it_is_written()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("seedbed");
        string link = Path.Combine(folder.FullName, "link.jsonl");
        string target = Path.Combine(folder.FullName, "target.jsonl");
        File.CreateSymbolicLink(link, target);

        Assert.Equal(0, CommandLineRun.Of("export", "--output", link).ExitCode);
        Assert.Equal(0, CommandLineRun.Of("export", "--output", link).ExitCode);

        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.Equal(CommandLineRun.Of("export").Output, File.ReadAllText(target));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_what_was_there()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("seedbed");
        string path = Path.Combine(folder.FullName, "corpus.jsonl");
        File.WriteAllText(path, "before");

        UserException fault = Assert.Throws<UserException>(() => Export.OutputFile.Write(path, stream =>
        {
            stream.WriteByte((byte)'x');
            throw new IOException("No space left on device.");
        }));

        Assert.Contains("No space left on device.", fault.Message, StringComparison.Ordinal);
        Assert.Equal("before", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder.FullName));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        CommandLineRun run = CommandLineRun.Of("export", "--output", Path.Combine(Path.GetTempPath(), "no such folder", "x.jsonl"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no folder", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<GoldParagraph> Paragraphs(JsonNode owner) => owner["paragraphs"]!.AsArray()
        .Select(paragraph => GoldParagraph.Of((int)paragraph!["line"]!, (string)paragraph["text"]!));
}
