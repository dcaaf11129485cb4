using Seedbed.Report.Data;
using Seedbed.Report.Views;

namespace Seedbed.Report.Rendering;

/// <summary>Writes results in the format that was asked for.</summary>
internal static class ResultOutput
{
    /// <summary>Writes a result to standard output. What a table of commas has no place for, the notes, goes to standard error.</summary>
    /// <param name="report">Where to.</param>
    /// <param name="result">The result.</param>
    /// <param name="format">The format.</param>
    public static int Write(ReportContext report, Result result, ResultFormat format)
    {
        switch (format)
        {
            case ResultFormat.Json:
                WriteData(report, result, ResultJson.Write);
                break;
            case ResultFormat.Csv:
                WriteData(report, result, ResultCsv.Write);
                foreach (string note in result.NotesOn(isForPeople: false))
                {
                    report.Error.WriteLine("note: " + TerminalText.CleanLine(note));
                }

                break;
            default:
                report.Renderer.Render(ResultView.Of(result));
                break;
        }

        return CommandLine.Success;
    }

    /// <summary>Where somebody looks at data, what a seed holds for terminals is shown and not done; a program gets every character.</summary>
    private static void WriteData(ReportContext report, Result result, Func<Result, IEnumerable<string>> write)
    {
        // What is printed shows by itself how far it is.
        bool isShown = report.Renderer is RichRenderer;
        using Progress progress = isShown ? new Progress(null, string.Empty, 0) : report.StartProgress("Writing rows", result.Sections.Sum(section => result.CountOf(section, isForPeople: false)));
        Result counted = result with { Sections = [.. result.Sections.Select(section => section with { Rows = progress.Count(section.Rows) })] };
        foreach (string piece in write(counted))
        {
            report.Output.Write(isShown ? TerminalText.Clean(piece.ReplaceLineEndings("\n").Replace("\t", "    ", StringComparison.Ordinal)) : piece);
        }

        report.Output.Flush();
    }
}
