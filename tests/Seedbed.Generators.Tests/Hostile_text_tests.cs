using System.Text;

namespace Seedbed.Generators.Tests;

/// <summary>Titles, names and texts that try to get out of where they are put come back as they were.</summary>
public sealed class Hostile_text_tests
{
    public static TheoryData<string> Phrases =>
    [
        "\"; } class Escaped { //",
        "\"\"\" + \"\"\"",
        "back\\slash \\u0022 \\",
        "*/ class Escaped { } /*",
        "</summary><script>alert(1)</script>",
        "]]> <!-- & &amp; &#10;",
        "line\u2028separator",
        "paragraph\u2029separator",
        "next\u0085line",
        "vertical\vtab\fform",
        "right\u202Eto\u2066left\u2069",
        "zero\u200Bwidth\uFEFFmark",
        "nul\0here",
        "escape\u001B[31m",
        "emoji 🎉 family 👨‍👩‍👧",
        "unassigned \u0378 and private \uE000",
        "{0} {{1}} $\"{x}\" @\"",
        "#if NEVER",
        "class",
        "@params",
        "123",
        "日本語の題名",
        "combining e\u0301 and é",
        "tab\there",
    ];

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_survives_as_title_byline_author_parent_and_text(string phrase)
    {
        string name = phrase.Trim();
        string text = $"""
            {phrase}

            {phrase}'s picture

            The body says {phrase} and goes on.

            Comment viewing options

            {phrase}'s picture

            First: {phrase}

            Somebody's picture
            Somebody (not verified) {phrase} Feb 4, 2016 12:10 PM

            Second.
            """;

        foreach (Target target in (Target[])[Target.NetStandard20, Target.Net100])
        {
            GeneratorHarness.Run(target, new TestSeed("hostile.txt", text), Good).Compile();
        }

        LoadedCorpus corpus = GeneratorHarness.Run(new TestSeed("hostile.txt", text), Good).Load();
        dynamic article = corpus.Articles[1];
        Assert.Equal(name, (string)article.Title);
        Assert.Equal(name, (string)article.Byline.Name);
        Assert.Equal($"The body says {phrase} and goes on.", (string)article.Text);
        Assert.Equal(name, (string)article.Comments[0].Author);
        Assert.Equal("First: " + name, (string)article.Comments[0].Text);
        Assert.Equal(name, (string)article.Comments[1].InReplyTo.AuthorName);
        Assert.Same((object)article.Comments[0], (object)article.Comments[1].InReplyTo.Comment);
        Assert.Equal("Good", (string)corpus.Articles[0].Title);
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_survives_as_file_and_folder_name(string phrase)
    {
        // A path has / between its folders, and \ in no name.
        string name = phrase.Replace('/', '-').Replace('\\', '-');

        LoadedCorpus corpus = GeneratorHarness.Run(
            new TestSeed($"{name}/{name}.txt", "Something.\n"), new TestSeed($"{name}.txt", "Something else.\n"), Good).Load();

        string[] ids = [.. ((IEnumerable<dynamic>)corpus.Articles).Select(article => (string)article.Id)];
        Assert.Equal([.. new[] { "good", name, $"{name}/{name}" }.Order(StringComparer.Ordinal)], ids.Order(StringComparer.Ordinal));
        Assert.Equal("Something.\n", (string)corpus.Call("Find", $"{name}/{name}").Source.Text);
    }

    [Fact]
    public void Hidden_characters_stand_in_generated_code_as_escapes()
    {
        GeneratorRun run = GeneratorHarness.Run(new TestSeed("a.txt", "Title \u202Ehidden\u200B\0 end\n\nBody \u202Etext.\n"));

        Assert.All(run.Sources, source => Assert.DoesNotContain(source.Text, c => c is '\u202E' or '\u200B' or '\0'));
        Assert.Contains("Title \\u202Ehidden\\u200B\\u0000 end", run.Source("Seeds.g.cs"), StringComparison.Ordinal);
        Assert.Equal("Title \u202Ehidden\u200B\0 end", (string)run.Load().Articles[0].Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\u00A0")]
    [InlineData("x")]
    public void Almost_nothing_is_a_document(string text)
    {
        LoadedCorpus corpus = GeneratorHarness.Run(new TestSeed("a.txt", text), Good).Load();

        Assert.Equal(text, (string)corpus.Articles[0].Source.Text);
        Assert.Equal(text.Trim(), (string)corpus.Articles[0].Text);
        Assert.Null((object?)corpus.Articles[0].Title);
    }

    [Fact]
    public void A_line_of_a_megabyte_is_a_paragraph()
    {
        string line = string.Concat(Enumerable.Repeat("word \"quoted\" ", 80_000)).TrimEnd();

        LoadedCorpus corpus = GeneratorHarness.Run(new TestSeed("a.txt", line), Good).Load();

        Assert.Equal(line, (string)corpus.Articles[0].Text);
        Assert.Equal(160_000, (int)corpus.Articles[0].WordCount);
    }

    [Fact]
    public void Long_titles_authors_and_names_are_kept_whole()
    {
        string name = new('n', 300);
        string text = $"{name}\n\nBody.\n\nComment viewing options\n\n{name}'s picture\n\nText.\n";

        LoadedCorpus corpus = GeneratorHarness.Run(new TestSeed($"{name}/{name}.txt", text), Good).Load();

        Assert.Equal(text, (string)corpus.Call("Find", $"{name}/{name}").Source.Text);
        Assert.Equal("Good", (string)corpus.Articles[0].Title);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-8", false)]
    public void Text_in_any_marked_encoding_is_the_same_while_compiling_and_running(string encoding, bool hasMark)
    {
        const string Text = "Título “quoted” 🎉\r\n\r\nUn párrafo.\r\n";
        var with = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. hasMark ? with.GetPreamble() : [], .. with.GetBytes(Text)];

        GeneratorRun run = GeneratorHarness.Run(new TestSeed("a.txt", bytes), Good);
        dynamic article = run.Load().Articles[0];

        Assert.Empty(run.Diagnostics);
        Assert.Equal("Título “quoted” 🎉", (string)article.Title);
        Assert.Equal("Un párrafo.", (string)article.Text);
        Assert.Equal(hasMark, (bool)article.Source.HasByteOrderMark);
        Assert.Equal("CrLf", article.Source.Newline.ToString());
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), (string)article.Source.Sha256);
        Assert.Equal(2, (int)article.Source.LineCount - 1);
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes_whatever_the_checksum_of_the_project()
    {
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. "Text."u8];

        dynamic source = GeneratorHarness.Run(
            new TestSeed("a.txt", bytes, Microsoft.CodeAnalysis.Text.SourceHashAlgorithm.Sha1)).Load().Articles[0].Source;

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), (string)source.Sha256);
        Assert.True((bool)source.HasByteOrderMark);
    }

    [Fact]
    public void Text_that_is_not_what_the_records_were_made_from_is_refused()
    {
        GeneratorRun run = GeneratorHarness.Run(new TestSeed("a.txt", "Text."));

        LoadedCorpus other = run.Load(_ => "Another text."u8.ToArray());
        LoadedCorpus none = run.Load(_ => null);

        Assert.Contains("rebuild", Assert.Throws<InvalidDataException>(() => { _ = other.Articles[0].Source.Text; }).Message, StringComparison.Ordinal);
        Assert.Contains("rebuild", Assert.Throws<InvalidDataException>(() => { _ = none.Articles[0].Source.Text; }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_is_short_even_where_words_are_not_parted_by_spaces()
    {
        dynamic article = GeneratorHarness.Run(new TestSeed("a.txt", string.Concat(Enumerable.Repeat("🎉日本", 9000)))).Load().Articles[0];

        Assert.InRange(((string)article.Label).Length, 70, 81);
        Assert.DoesNotContain((string)article.Label, c => c == '\uFFFD');
        Assert.False(char.IsHighSurrogate(((string)article.Label)[^2]));
    }

    private static TestSeed Good => new("good.txt", "Good\n\nAn ordinary text.\n");
}
