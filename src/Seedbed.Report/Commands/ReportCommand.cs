using System.CommandLine;
using System.Text;
using Seedbed.Report.Export;
using Seedbed.Report.Html;

namespace Seedbed.Report.Commands;

/// <summary><c>report</c>: a page about the corpus, for people.</summary>
internal static class ReportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var html = new Option<string?>("--html") { Description = "The page to write; it appears whole or not at all.", HelpName = "FILE" };
        var command = new Command("report", "A page about the corpus: one HTML file that needs no other and runs nothing.") { html };
        command.SetAction(arguments =>
        {
            string path = arguments.GetValue(html) ?? throw new UserException("the report is a file: name it, as in 'report --html corpus.html'.");
            TextWriter error = arguments.InvocationConfiguration.Error;
            Write(report, path);
            error.WriteLine("The report is in " + Rendering.TerminalText.CleanLine(path));
            return CommandLine.Success;
        });
        return command;
    }

    private static void Write(ReportContext report, string path)
    {
        IReadOnlyList<Article> articles = report.Articles;
        using var progress = new PageProgress(report.ShowsProgress ? report.Error : null);
        OutputFile.Write(path, stream =>
        {
            using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            Page.Write(output, articles, progress);
        });
    }
}
