using System.CommandLine;
using System.Text;
using Seedbed.Report.Export;
using Seedbed.Report.Export.ConvoKit;
using Seedbed.Report.Export.Tei;
using Seedbed.Report.Rendering;

namespace Seedbed.Report.Commands;

/// <summary><c>export</c>: the corpus as data for other tools.</summary>
internal static class ExportCommand
{
    private const string Csv = "csv";
    private const string ConvoKit = "convokit";

    private static readonly TextFormat[] TextFormats =
    [
        new("jsonl", articles => articles.Select(JsonLinesWriter.ToLine)),
        new(Csv, articles => CsvWriter.Write(articles, isGuarded: true)),
        new("tei", TeiWriter.Write),
    ];

    private static readonly TextFormat ExactCsv = new(Csv, articles => CsvWriter.Write(articles, isGuarded: false));

    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var format = new Option<string>("--format")
        {
            Description = "jsonl: one JSON object per article and line. csv: one row per article and comment. convokit: a folder that ConvoKit loads. tei: one TEI P5 document.",
            HelpName = "jsonl|csv|convokit|tei",
            DefaultValueFactory = _ => TextFormats[0].Name,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file, for convokit the folder, to write; it appears whole or not at all. Standard output if left out.",
            HelpName = "FILE",
        };
        var exact = new Option<bool>("--exact-cells")
        {
            Description = "csv: without the apostrophe before cells that a spreadsheet would run as formulas.",
        };
        var command = new Command("export", "The corpus as data for other tools.") { format, output, exact };
        command.SetAction(arguments =>
        {
            Run(report, arguments.GetRequiredValue(format), arguments.GetValue(output), arguments.GetValue(exact));
            return CommandLine.Success;
        });
        return command;
    }

    private static void Run(ReportContext report, string name, string? path, bool isExact)
    {
        if (isExact && !Is(name, Csv))
        {
            throw new UserException($"--exact-cells is for --format {Csv}: no other format changes a text.");
        }

        if (Is(name, ConvoKit))
        {
            ConvoKitFolder.Write(report.Articles, path ?? throw new UserException($"--format {ConvoKit} writes a folder: name it, as in '--output corpus'."));
            return;
        }

        TextFormat format = (isExact ? ExactCsv : Array.Find(TextFormats, format => Is(name, format.Name)))
            ?? throw new UserException($"there is no format '{name}'. Valid: jsonl, csv, convokit, tei.");
        Write(report, format, path);
    }

    private static bool Is(string name, string format) => name.Equals(format, StringComparison.OrdinalIgnoreCase);

    private static void Write(ReportContext report, TextFormat format, string? path)
    {
        IEnumerable<string> pieces = format.Write(report.Articles);
        if (path is not null)
        {
            OutputFile.Write(path, stream =>
            {
                foreach (string piece in pieces)
                {
                    stream.Write(Encoding.UTF8.GetBytes(piece));
                }
            });
            return;
        }

        // Somebody looks at it: what a seed holds for terminals is shown and not done. A program gets every character.
        bool isShown = report.Renderer is RichRenderer;
        foreach (string piece in pieces)
        {
            report.Output.Write(isShown ? TerminalText.Clean(piece.ReplaceLineEndings("\n").Replace("\t", "    ", StringComparison.Ordinal)) : piece);
        }

        report.Output.Flush();
    }
}
