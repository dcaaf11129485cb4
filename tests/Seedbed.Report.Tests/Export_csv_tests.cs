using System.Text;

namespace Seedbed.Report.Tests;

public sealed class Export_csv_tests
{
    [Fact]
    public void An_article_is_a_row_and_its_comments_are_rows_that_name_it()
    {
        IReadOnlyList<Dictionary<string, string?>> rows = Read(Of("orchard"));

        Assert.Equal(["orchard", "orchard#c0", "orchard#c1"], rows.Select(row => row["id"]));
        Assert.All(rows, row => Assert.Equal("orchard", row["article"]));
        Assert.Equal(
            """
            article,orchard,orchard,,orchard.txt,Garden Club Plants Trees,What grows where the shed stood,Rosa Lind,,,,,2015-03-03,"March 3, 2015",Day,drupal,1,7,"The club planted four trees on Sunday. It rained all day, and nobody minded.",
            comment,orchard#c0,orchard,0,,On apples,,Fern,NotVerified,,,,2015-03-03T09:00,"Tue, 03/03/2015 - 09:00",Minute,,11,14,The apples will take three years.,
            """.ReplaceLineEndings("\r\n"),
            string.Join("\r\n", Of("orchard").Split("\r\n")[1..3]));
    }

    [Fact]
    public void What_the_page_states_of_replies_joins_with_ids()
    {
        Dictionary<string, string?> header = Read(Of("hostile"))[2];
        Dictionary<string, string?> depth = Read(Of("pond"))[2];
        Dictionary<string, string?> missing = Read(Of("zoo/cells"))[2];

        Assert.Equal(("hostile#c0", "[red]Ann[/]", "Header"), (header["inReplyTo"], header["inReplyToAuthor"], header["evidence"]));
        Assert.Equal(("pond#c0", "fern", "Indent"), (depth["inReplyTo"], depth["inReplyToAuthor"], depth["evidence"]));
        Assert.Equal((null, "Nobody Here", "Header"), (missing["inReplyTo"], missing["inReplyToAuthor"], missing["evidence"]));
        Assert.Equal((null, "9 months ago", "None"), (depth["posted"], depth["postedText"], depth["precision"]));
    }

    [Fact]
    public void Text_that_no_comment_claims_has_a_row_of_its_own()
    {
        Dictionary<string, string?> row = Read(Of("hostile")).Single(row => row["kind"] == "unattributed");

        Assert.Equal(("hostile#u0", "hostile", "7", "Stray [link=x]text[/]."), (row["id"], row["article"], row["line"], row["text"]));
    }

    [Fact]
    public void A_text_without_words_is_not_a_value_that_is_missing()
    {
        Dictionary<string, string?> blank = Read(Of("zoo/blank")).Single();

        Assert.Equal((null, string.Empty), (blank["title"], blank["text"]));
        Assert.Equal(("drupal", null), (Read(Of("zoo/quiet")).Single()["shape"], blank["shape"]));
    }

    [Fact]
    public void What_a_spreadsheet_would_run_is_guarded_and_says_where()
    {
        Dictionary<string, string?> row = Read(Of("zoo/cells"))[1];

        Assert.Equal(("'=HYPERLINK", "author text"), (row["author"], row["guarded"]));
        Assert.StartsWith("'@moss, the beans", row["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝1+1")]
    [InlineData("＠SUM(1)")]
    public void Every_beginning_of_a_formula_is_guarded(string value)
    {
        string[] columns = ["value", "guarded"];

        List<string?> guarded = Cells(new Export.CsvRow(columns, isGuarded: true).Add(value).ToString())[0];
        List<string?> exact = Cells(new Export.CsvRow(columns, isGuarded: false).Add(value).ToString())[0];

        Assert.Equal(["'" + value, "value"], guarded);
        Assert.Equal([value, null], exact);
    }

    [Theory]
    [InlineData("'=1+1")]
    [InlineData("moss = green")]
    [InlineData(" -1")]
    [InlineData("")]
    public void Nothing_else_is(string value) =>
        Assert.Equal([value, null], Cells(new Export.CsvRow(["value", "guarded"], isGuarded: true).Add(value).ToString())[0]);

    [Fact]
    public void Every_text_comes_back_whatever_it_holds()
    {
        foreach (Article[] articles in new[] { Samples.Articles.ToArray(), [.. Corpus.Seeds.Articles] })
        {
            IEnumerable<(string Id, string Text)> expected = articles.SelectMany(article => article.Comments
                .Select(comment => (comment.Id, comment.Text)).Prepend((article.Id, article.Text))
                .Concat((article.Thread?.Unattributed ?? []).Select(paragraph => ($"{article.Id}#u{paragraph.Index}", paragraph.Text))));

            Assert.Equal(expected, Read(CommandLineRun.On(articles, "export", "--format", "csv").Output).Select(row => (row["id"]!, Unguarded(row, "text"))));
            Assert.Equal(expected, Read(CommandLineRun.On(articles, "export", "--format", "csv", "--exact-cells").Output).Select(row => (row["id"]!, row["text"]!)));
        }
    }

    [Fact]
    public void A_file_holds_what_standard_output_gets_as_UTF_8_without_a_mark()
    {
        using var scratch = new ExportScratch();

        Assert.Equal((0, ""), (Run("export", "--format", "CSV", "--output", scratch["corpus.csv"]).ExitCode, Run("export", "--format", "csv", "--output", scratch["corpus.csv"]).Output));

        Assert.Equal(Encoding.UTF8.GetBytes(Run("export", "--format", "csv").Output), File.ReadAllBytes(scratch["corpus.csv"]));
        Assert.Equal(["corpus.csv"], scratch.Names);
    }

    [Fact]
    public void Only_a_table_has_cells()
    {
        CommandLineRun run = Run("export", "--exact-cells");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("error: --exact-cells is for --format csv: no other format changes a text." + Environment.NewLine, run.Error);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("tei")]
    [InlineData("jsonl")]
    public void Nothing_of_a_seed_moves_the_cursor_of_who_looks_at_an_export(string format)
    {
        string shown = CommandLineRun.On(Samples.Articles, isPlain: false, "export", "--format", format).Output;

        Assert.DoesNotContain(shown, c => c is '\u001B' or '\u009B' or '\u202E' or '\u0001' or '\r');
    }

    private static CommandLineRun Run(params string[] args) => CommandLineRun.On(Samples.Articles, args);

    private static string Of(string id) => CommandLineRun.On([Samples.Articles.Single(article => article.Id == id)], "export", "--format", "csv").Output;

    private static string Unguarded(Dictionary<string, string?> row, string column) =>
        (row["guarded"] ?? string.Empty).Split(' ').Contains(column) ? row[column]![1..] : row[column]!;

    private static IReadOnlyList<Dictionary<string, string?>> Read(string csv)
    {
        List<List<string?>> rows = Cells(csv);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First!, cell => cell.Second))];
    }

    /// <summary>The cells as RFC 4180 has them; null for one that is nothing at all.</summary>
    private static List<List<string?>> Cells(string csv)
    {
        var rows = new List<List<string?>> { new() };
        for (int i = 0; i < csv.Length;)
        {
            if (csv[i] == '"')
            {
                var text = new StringBuilder();
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    text.Append(csv[i]);
                    i += csv[i] == '"' ? 1 : 0;
                }

                i++;
                rows[^1].Add(text.ToString());
            }
            else
            {
                int end = csv.AsSpan(i).IndexOfAny(",\r") + i;
                rows[^1].Add(end == i ? null : csv[i..end]);
                i = end;
            }

            if (csv[i] == ',')
            {
                i++;
                continue;
            }

            Assert.Equal("\r\n", csv.Substring(i, 2));
            i += 2;
            rows.Add([]);
        }

        rows.RemoveAt(rows.Count - 1);
        return rows;
    }
}
