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
}
