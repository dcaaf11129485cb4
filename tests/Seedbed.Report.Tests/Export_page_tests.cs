using System.Diagnostics;
using Seedbed.TestKit;

namespace Seedbed.Report.Tests;

public sealed class Export_page_tests
{
    [ExportPageFact]
    public void The_queries_of_the_page_print_what_the_page_shows()
    {
        using var scratch = new ExportScratch();
        CommandLineRun.Of("export", "--output", scratch["corpus.jsonl"]);
        var start = new ProcessStartInfo(ExportPageFactAttribute.Node!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { Path.Combine(ExportPageFactAttribute.Folder, "check.mjs"), Path.Combine(Repository.Root, "docs", "scale-out.md"), scratch["corpus.jsonl"] })
        {
            start.ArgumentList.Add(argument);
        }

        using Process node = Process.Start(start)!;
        Task<string> error = node.StandardError.ReadToEndAsync();
        string output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();

        Assert.Equal((0, "", ""), (node.ExitCode, output, error.Result));
    }

    [Fact]
    public void Words_per_commenter_on_the_page_are_those_of_the_records()
    {
        IEnumerable<string> expected = Corpus.Seeds.Commenters
            .Select(commenter => (commenter.Name, commenter.Comments.Count, Words: commenter.Comments.Sum(comment => comment.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)))
            .OrderByDescending(row => row.Words).ThenBy(row => row.Name, StringComparer.Ordinal).Take(5)
            .Select(row => $"{row.Name} {row.Count} {row.Words}");

        Assert.Equal(expected, TableOf("author ", "words"));
    }

    [Fact]
    public void Answers_on_the_page_are_those_of_the_records()
    {
        IEnumerable<string> expected = Corpus.Seeds.Comments.SelectMany(comment => comment.Answers).GroupBy(answer => answer.Evidence.ToString())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count()} {group.Count(answer => answer.Comment is not null)} {group.Count(answer => answer.Paragraph is not null)}");

        Assert.Equal(expected, TableOf("evidence ", "to_the_article"));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("convokit")]
    [InlineData("tei")]
    [InlineData("jsonl")]
    public void The_page_of_formats_has_them_all(string format) => Assert.Contains($"`--format {format}`", Repository.Read("docs/export.md"), StringComparison.Ordinal);

    [Fact]
    public void The_page_of_formats_has_every_column_in_order()
    {
        string section = Repository.Read("docs/export.md").Split("\n## ").Single(part => part.StartsWith("CSV", StringComparison.Ordinal));

        IEnumerable<string> firstCells = section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split(" | ")[0]);

        Assert.Equal(Export.CsvWriter.Columns, firstCells.SelectMany(cell => cell.Split('`').Where((_, place) => place % 2 == 1)));
    }

    /// <summary>The rows of a table of the page, with one space between cells.</summary>
    private static IEnumerable<string> TableOf(string first, string last) => Repository.Read("docs/scale-out.md").Split("```text\n")
        .Select(part => part.Split("\n```")[0].Split('\n')).Single(lines => lines[0].StartsWith(first, StringComparison.Ordinal) && lines[0].EndsWith(last, StringComparison.Ordinal))
        .Skip(1).Select(line => string.Join(' ', line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
}
