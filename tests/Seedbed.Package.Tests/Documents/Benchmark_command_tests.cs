using System.Text.RegularExpressions;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>Measurements take minutes, so they are not run: pages must name such as there are, with arguments that they take.</summary>
public sealed partial class Benchmark_command_tests
{
    private const string Command = "dotnet run -c Release --project tests/Seedbed.Benchmarks";

    /// <summary>The lines of the program's own help: a name, and arguments in capitals, those in brackets optional.</summary>
    private static readonly IReadOnlyDictionary<string, string[]> Table = Usage().Matches(Repository.Read("tests/Seedbed.Benchmarks/Program.cs"))
        .ToDictionary(line => line.Groups["name"].Value, line => line.Groups["arguments"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>What stands behind the command, in blocks and in running text.</summary>
    public static TheoryData<string> Arguments => [.. StoryPage.All.Select(Repository.Read)
        .SelectMany(page => Named().Matches(page).Select(match => match.Groups["arguments"].Value.Trim())).Distinct().Order(StringComparer.Ordinal)];

    internal static bool IsMeasurement(StoryBlock block) => block.IsCommands && block.Lines.All(line => line.StartsWith(Command + " -- ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Arguments))]
    public void Measurements_that_pages_name_are_in_the_table_of_commands(string arguments)
    {
        string[] words = arguments.Split(' ');

        Assert.Contains(words[0], Table);
        string[] known = Table[words[0]];
        Assert.All(words[1..].Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains($"[{option}]", known));
        Assert.InRange(
            words[1..].Count(word => !word.StartsWith("--", StringComparison.Ordinal)),
            arguments == words[0] ? 0 : known.Count(argument => !argument.StartsWith('[')),
            known.Count(argument => !argument.StartsWith("[--", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_table_is_what_the_program_does() => Assert.Equal(
        Case().Matches(Repository.Read("tests/Seedbed.Benchmarks/Program.cs")).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal),
        Table.Keys.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^ {12}(usage: | {7})(?<name>[a-z-]+)(?<arguments>( [\[\]A-Z-]+| \[--[a-z]+\])*)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Usage();

    [GeneratedRegex("""case "(?<name>[a-z-]+)" ?""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Case();

    [GeneratedRegex(@"(Seedbed\.Benchmarks|`) -- (?<arguments>[^`\n]+)|`-- (?<arguments>[^`\n]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
