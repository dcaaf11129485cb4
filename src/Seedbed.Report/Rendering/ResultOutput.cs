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
                WritePieces(report, ResultJson.Write(result));
                break;
            case ResultFormat.Csv:
                WritePieces(report, ResultCsv.Write(result));
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

    /// <summary>Writes data. Where somebody looks at it, what a seed holds for terminals is shown and not done; a program gets every character.</summary>
    /// <param name="report">Where to.</param>
    /// <param name="pieces">The data, no piece of which ends within a character.</param>
    public static void WritePieces(ReportContext report, IEnumerable<string> pieces)
    {
        bool isShown = report.Renderer is RichRenderer;
        foreach (string piece in pieces)
        {
            report.Output.Write(isShown ? TerminalText.Clean(piece.ReplaceLineEndings("\n").Replace("\t", "    ", StringComparison.Ordinal)) : piece);
        }

        report.Output.Flush();
    }
}
