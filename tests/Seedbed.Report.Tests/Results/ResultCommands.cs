namespace Seedbed.Report.Tests;

/// <summary>Command lines whose results have every format, for tests of all of them.</summary>
internal static class ResultCommands
{
    public static readonly string[][] All =
    [
        ["concordance", "beans"],
        ["concordance", "the", "--sort", "left"],
        ["frequencies"],
        ["frequencies", "--ngrams", "2", "--in", "comments"],
        ["keywords", "--all", "--minimum", "1"],
        ["collocations", "--minimum", "1"],
        ["variants"],
        ["variants", "orchard"],
        ["participation"],
        ["activity"],
        ["health"],
        ["thread", "hostile", "--format", "json"],
        ["health", "--format", "json"],
        ["health", "--format", "csv"],
        ["concordance", "is", "--format", "csv"],
    ];

    /// <summary>The same command lines without those that name a format.</summary>
    public static TheoryData<string> WithoutFormat => [.. All.Where(args => !args.Contains("--format")).Append(["thread", "hostile"]).Append(["thread", "zoo/blank"]).Select(args => string.Join(' ', args))];
}
