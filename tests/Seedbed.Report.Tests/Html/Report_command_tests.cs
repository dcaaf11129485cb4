using System.Text;

namespace Seedbed.Report.Tests.Html;

public sealed class Report_command_tests
{
    [Fact]
    public void The_file_is_the_page_and_standard_error_says_where_it_is()
    {
        using var scratch = new ExportScratch();

        CommandLineRun run = CommandLineRun.Of("report", "--html", scratch["corpus.html"]);

        Assert.Equal((0, "", $"The report is in {scratch["corpus.html"]}{Environment.NewLine}"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(Encoding.UTF8.GetBytes(ReportPage.OfSeeds.Text), File.ReadAllBytes(scratch["corpus.html"]));
        Assert.Equal(["corpus.html"], scratch.Names);
    }

    [Fact]
    public void A_report_without_a_file_is_a_mistake_that_says_what_to_do() =>
        Assert.Equal((2, "", $"error: the report is a file: name it, as in 'report --html corpus.html'.{Environment.NewLine}"), Told("report"));

    [Fact]
    public void A_folder_is_no_file()
    {
        using var scratch = new ExportScratch();

        CommandLineRun run = CommandLineRun.Of("report", "--html", scratch.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("it is a folder", run.Error, StringComparison.Ordinal);
        Assert.Empty(scratch.Names);
    }

    [Fact]
    public void An_empty_corpus_writes_nothing_and_says_what_to_do()
    {
        using var scratch = new ExportScratch();

        CommandLineRun run = CommandLineRun.On([], "report", "--html", scratch["corpus.html"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("-p:SeedsDirectory=/any/folder", run.Error, StringComparison.Ordinal);
        Assert.Empty(scratch.Names);
    }

    [Fact]
    public void A_name_that_would_move_the_cursor_is_told_without_doing_so()
    {
        using var scratch = new ExportScratch();

        CommandLineRun run = CommandLineRun.Of("report", "--html", scratch["a\u001B[2Jb.html"]);

        Assert.DoesNotContain('\u001B', run.Error);
    }

    private static (int ExitCode, string Output, string Error) Told(params string[] args)
    {
        CommandLineRun run = CommandLineRun.Of(args);
        return (run.ExitCode, run.Output, run.Error);
    }
}
