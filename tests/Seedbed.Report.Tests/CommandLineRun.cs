using System.Text.RegularExpressions;

namespace Seedbed.Report.Tests;

/// <summary>A command line that was run.</summary>
internal sealed record CommandLineRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.TrimEnd('\n').Split('\n');

    public static CommandLineRun Of(params string[] args) => On(Corpus.Seeds.Articles, args);

    public static CommandLineRun On(IReadOnlyList<Article> articles, params string[] args) => On(articles, isPlain: true, args);

    public static CommandLineRun On(IReadOnlyList<Article> articles, bool isPlain, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = CommandLine.Run(args, articles, output, error, isPlain);
        return new CommandLineRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>What a terminal shows, without bold and colours.</summary>
    public static CommandLineRun AtTerminal(IReadOnlyList<Article> articles, int width, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = CommandLine.Run(args, articles, output, error, isPlain: false, width: width);
        return new CommandLineRun(exitCode, WithoutStyle(output.ToString()), error.ToString());
    }

    /// <summary>Removes what the terminal library itself writes: bold, a colour, and the end of either. A seed's own sequences are others.</summary>
    public static string WithoutStyle(string output) =>
        Regex.Replace(output, "\u001B\\[(0|1|38;5;[0-9]+|1;38;5;[0-9]+)m", string.Empty, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
}
