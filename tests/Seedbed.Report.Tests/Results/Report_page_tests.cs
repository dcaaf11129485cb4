using System.Text.Json;
using Seedbed.TestKit;

namespace Seedbed.Report.Tests;

/// <summary>The page of the report has every command, and every fact and key of each.</summary>
public sealed class Report_page_tests
{
    private static readonly string Page = Repository.Read("docs/report.md");

    [Theory]
    [InlineData("concordance", "moss")]
    [InlineData("frequencies")]
    [InlineData("keywords", "--all", "--minimum", "1")]
    [InlineData("collocations", "--minimum", "1")]
    [InlineData("variants")]
    [InlineData("variants", "002")]
    [InlineData("participation")]
    [InlineData("activity")]
    [InlineData("health")]
    [InlineData("thread", "001")]
    public void Every_fact_and_every_key_is_explained(string command, params string[] args)
    {
        string[] line = [command, .. args];
        JsonElement result = JsonDocument.Parse(CommandLineRun.Of([.. line, "--format", "json"]).Output).RootElement;
        string[] columns = CommandLineRun.Of([.. line, "--format", "csv"]).Lines[0].Trim().Split(',');

        string[] explained = NamesIn(SectionOf(command));

        Assert.Empty(result.GetProperty("facts").EnumerateObject().Select(fact => fact.Name).Concat(columns).Except([.. explained, "notGiven", "guarded"]));
    }

    [Fact]
    public void Every_command_is_in_the_first_table()
    {
        string help = CommandLineRun.Of("--help").Output;
        string[] commands = [.. help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1).Where(line => line.Length > 2 && line[2] != ' ').Select(line => line.Trim().Split(' ')[0])];

        Assert.InRange(commands.Length, 14, 30);
        Assert.All(commands, command => Assert.Contains("| `" + command, Page, StringComparison.Ordinal));
    }

    private static string SectionOf(string command) => Page.Split("\n## ").Single(section => section.StartsWith(command + "\n", StringComparison.Ordinal));

    private static string[] NamesIn(string section) =>
        [.. section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => line.Split(" | ")[0].Split('`').Where((_, place) => place % 2 == 1))];
}
