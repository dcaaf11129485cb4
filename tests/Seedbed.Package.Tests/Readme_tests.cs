using System.Text.RegularExpressions;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>What the README shows is true.</summary>
[Collection(nameof(OneWorkplace))]
public sealed partial class Readme_tests(Workplace workplace)
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void The_three_steps_work_word_for_word()
    {
        Consumer consumer = workplace.CreateConsumer("MyProject")
            .With("MyProject.csproj", Block("   ", "xml", 0))
            .With("seeds/garden.txt", Block("   ", "text", 0))
            .With("Program.cs", Block("   ", "csharp", 0));

        DotNetRun run = consumer.Run().MustSucceed();

        Assert.Equal(Block("   ", "text", 1), run.Output);
    }

    [Fact]
    public void The_commands_are_those_that_continuous_integration_runs()
    {
        string ci = Repository.Read(".ci/run");

        foreach (string command in Lines(Block("", "sh", 0)))
        {
            Assert.Contains(command, ci, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string> Documents =>
    [
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Files_that_are_named_are_there(string document)
    {
        string text = Repository.Read(document);
        IEnumerable<string> links = Link().Matches(text).Select(match => Path.Combine(Path.GetDirectoryName(document)!, match.Groups["path"].Value));
        IEnumerable<string> paths = SourcePath().Matches(text).Select(match => match.Groups["path"].Value);

        Assert.All(links.Concat(paths), path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"{document} names {path}, which is not there."));
    }

    /// <summary>The text of a fenced block.</summary>
    /// <param name="indent">What stands before its fence.</param>
    /// <param name="language">The language behind its fence.</param>
    /// <param name="index">0-based place among those of that indent and language.</param>
    private static string Block(string indent, string language, int index)
    {
        string[] parts = Readme.Split($"\n{indent}```{language}\n");
        string block = parts[index + 1].Split($"\n{indent}```\n")[0];
        return string.Join('\n', block.Split('\n').Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line)) + "\n";
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    [GeneratedRegex(@"\]\((?<path>[^):#`\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<path>(src|tests|docs|\.ci)/[\w./-]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SourcePath();
}
