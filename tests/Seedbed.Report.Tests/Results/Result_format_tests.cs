using System.Globalization;
using System.Text.Json;

namespace Seedbed.Report.Tests;

/// <summary>Every result is the same in every format, whatever its seeds hold.</summary>
public sealed class Result_format_tests
{
    public static TheoryData<string> CommandLines => ResultCommands.WithoutFormat;

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Json_and_csv_have_the_same_rows(string command)
    {
        JsonElement[] json = [.. Json(command).GetProperty("rows").EnumerateArray()];
        IReadOnlyList<Dictionary<string, string?>> csv = CsvCells.Read(Run(command, "csv").Output);

        Assert.Equal(json.Length, csv.Count);
        foreach ((JsonElement row, Dictionary<string, string?> cells) in json.Zip(csv))
        {
            string[] guarded = (cells["guarded"] ?? string.Empty).Split(' ');
            foreach (JsonProperty member in row.EnumerateObject().Where(member => member.Name != "notGiven"))
            {
                string? cell = cells[member.Name];
                Assert.Equal(TextOf(member.Value), guarded.Contains(member.Name) ? cell![1..] : cell);
            }
        }
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void What_is_not_given_has_its_reason_in_both(string command)
    {
        IReadOnlyList<Dictionary<string, string?>> csv = CsvCells.Read(Run(command, "csv").Output);
        foreach ((JsonElement row, Dictionary<string, string?> cells) in Json(command).GetProperty("rows").EnumerateArray().Zip(csv))
        {
            string[] reasons = [.. row.GetProperty("notGiven").EnumerateObject().Select(reason => $"{reason.Name}: {reason.Value.GetString()}")];
            Assert.All(row.GetProperty("notGiven").EnumerateObject(), reason => Assert.Equal(JsonValueKind.Null, row.GetProperty(reason.Name).ValueKind));
            Assert.Equal(reasons.Length == 0 ? null : string.Join("; ", reasons), cells["notGiven"]);
        }
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Csv_is_told_on_standard_error_what_json_notes(string command)
    {
        string[] notes = [.. Json(command).GetProperty("notes").EnumerateArray().Select(note => "note: " + note.GetString())];

        Assert.Equal(notes, Run(command, "csv").Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(Run(command, "json").Error);
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void A_limit_leaves_rows_out_and_says_how_many(string command)
    {
        if (command.StartsWith("thread", StringComparison.Ordinal))
        {
            return;
        }

        JsonElement all = Json(command);
        JsonElement one = Json(command + " --limit 1");
        int left = all.GetProperty("rows").GetArrayLength() - one.GetProperty("rows").GetArrayLength();
        IEnumerable<int> told = one.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!).Where(note => note.StartsWith("… and ", StringComparison.Ordinal))
            .Select(note => int.Parse(note.Split(' ')[2], CultureInfo.InvariantCulture));

        Assert.Equal(left, told.Sum());
        Assert.Equal(all.GetProperty("facts").GetRawText(), one.GetProperty("facts").GetRawText());
    }

    [Fact]
    public void A_number_below_zero_is_no_formula_and_a_text_that_looks_like_one_is_guarded()
    {
        IReadOnlyList<Dictionary<string, string?>> keywords = CsvCells.Read(Run("keywords --all --minimum 1", "csv").Output);
        IReadOnlyList<Dictionary<string, string?>> commenters = CsvCells.Read(Run("participation", "csv").Output);

        Assert.Contains(keywords, row => row["logRatio"]!.StartsWith('-') && row["guarded"] is null);
        Assert.Contains(commenters, row => row["commenter"] == "'=HYPERLINK" && row["guarded"] == "commenter");
    }

    [Fact]
    public void Json_keeps_every_character_of_a_seed_and_a_terminal_shows_it_as_json_does()
    {
        string exact = Run("concordance backwards", "json").Output;
        string shown = CommandLineRun.AtTerminal(Samples.Articles, 80, "concordance", "backwards", "--format", "json").Output;

        Assert.DoesNotContain('\u202E', shown);
        foreach (string json in new[] { exact, shown })
        {
            string left = JsonDocument.Parse(json).RootElement.GetProperty("rows")[0].GetProperty("left").GetString()!;
            Assert.EndsWith("a tab, and \u202E", left.Replace("with a\t", "with a ", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private static JsonElement Json(string command) => JsonDocument.Parse(Run(command, "json").Output).RootElement;

    private static CommandLineRun Run(string command, string format)
    {
        CommandLineRun run = CommandLineRun.On(Samples.Articles, [.. command.Split(' '), "--format", format]);
        Assert.Equal(0, run.ExitCode);
        return run;
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };
}
