using System.CommandLine;
using Seedbed.Report.Commands;
using Seedbed.Report.Rendering;

namespace Seedbed.Report;

/// <summary>The command line as a whole: its commands, and what becomes of a mistake.</summary>
internal static class CommandLine
{
    /// <summary>Exit code when everything was done.</summary>
    public const int Success = 0;

    /// <summary>Exit code when the user asked for what there is not; the error says what there is.</summary>
    public const int UserMistake = 2;

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="articles">The corpus.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where mistakes are reported.</param>
    /// <param name="isPlain">Whether output goes to a pipe or file, and so is plain and stable.</param>
    /// <param name="showsProgress">Whether somebody looks at <paramref name="error"/> who wants to know how far a command is.</param>
    /// <param name="width">Cells of a line of the terminal; null for as many as it has.</param>
    /// <returns>The exit code.</returns>
    public static int Run(
        IReadOnlyList<string> args,
        IReadOnlyList<Article> articles,
        TextWriter output,
        TextWriter error,
        bool isPlain,
        bool showsProgress = false,
        int? width = null)
    {
        IRenderer renderer = isPlain ? new PlainRenderer(output) : new RichRenderer(output, width);
        var report = new ReportContext(articles, output, renderer) { Error = error, ShowsProgress = showsProgress };
        RootCommand root = CreateRoot(report);
        try
        {
            // A name may begin with @; it does not stand for a file of arguments.
            ParseResult result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Errors.Count > 0)
            {
                throw new UserException(ParseMistakes.Describe(result));
            }

            int exitCode = result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            output.Flush();
            return exitCode;
        }
        catch (UserException mistake)
        {
            error.WriteLine("error: " + TerminalText.Clean(mistake.Message));
            return UserMistake;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Not a pipe whose reader has seen enough, as in `| head`: the framework keeps quiet about those.
            error.WriteLine("error: standard output cannot be written, and what was written is not whole: " + fault.Message);
            return UserMistake;
        }
    }

    private static RootCommand CreateRoot(ReportContext report)
    {
        var root = new RootCommand(
            "Shows what is in a corpus of seeds: articles with their readers' comments, compiled into this program.\n\n"
            + "Without a command it prints the overview. Output to a pipe is plain: tables are tab-separated with a line of column names.\n"
            + "Mistakes go to standard error with exit code 2.\n\n"
            + "From a checkout, 'seedbed' is: dotnet run --project src/Seedbed.Report --\n\n"
            + "Examples:\n"
            + "  seedbed show 001                       one article: id, number, or beginning of the id\n"
            + "  seedbed thread 001                     who answers whom, and what shows it\n"
            + "  seedbed comments --by NAME             what one commenter wrote\n"
            + "  seedbed concordance moss               every place of a word, with what stands around it\n"
            + "  seedbed keywords --format csv          which words comments use more than articles, as a table\n"
            + "  seedbed report --html corpus.html      a page about the corpus, to be read in a browser\n"
            + "  seedbed export --output corpus.jsonl   everything, for other tools")
        {
            OverviewCommand.Create(report),
            ArticlesCommand.Create(report),
            ShowCommand.Create(report),
            ThreadCommand.Create(report),
            CommentsCommand.Create(report),
            ConcordanceCommand.Create(report),
            FrequenciesCommand.Create(report),
            KeywordsCommand.Create(report),
            CollocationsCommand.Create(report),
            VariantsCommand.Create(report),
            ParticipationCommand.Create(report),
            ActivityCommand.Create(report),
            HealthCommand.Create(report),
            ExportCommand.Create(report),
            ReportCommand.Create(report),
        };
        root.SetAction(_ => OverviewCommand.Run(report));
        return root;
    }
}
