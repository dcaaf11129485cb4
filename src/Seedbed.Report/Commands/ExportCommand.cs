using System.CommandLine;
using Seedbed.Report.Export;

namespace Seedbed.Report.Commands;

/// <summary><c>export</c>: the corpus as data for other tools.</summary>
internal static class ExportCommand
{
    private const string JsonLines = "jsonl";

    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var format = new Option<string>("--format")
        {
            Description = "jsonl: one JSON object per article and line.",
            HelpName = JsonLines,
            DefaultValueFactory = _ => JsonLines,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; it appears whole or not at all. Standard output if left out.",
            HelpName = "FILE",
        };
        var command = new Command("export", "The corpus as data for other tools.") { format, output };
        command.SetAction(arguments =>
        {
            string name = arguments.GetRequiredValue(format);
            if (!name.Equals(JsonLines, StringComparison.OrdinalIgnoreCase))
            {
                throw new UserException($"there is no format '{name}'. Valid: {JsonLines}.");
            }

            Write(report, arguments.GetValue(output));
            return CommandLine.Success;
        });
        return command;
    }

    private static void Write(ReportContext report, string? path)
    {
        IReadOnlyList<Article> articles = report.Articles;
        if (path is null)
        {
            foreach (Article article in articles)
            {
                report.Output.Write(JsonLinesWriter.ToLine(article));
            }

            report.Output.Flush();
            return;
        }

        OutputFile.Write(path, stream =>
        {
            foreach (Article article in articles)
            {
                stream.Write(System.Text.Encoding.UTF8.GetBytes(JsonLinesWriter.ToLine(article)));
            }
        });
    }
}
