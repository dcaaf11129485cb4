using System.Text.RegularExpressions;
using System.Xml.Linq;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>The reference leaves nothing out of what the build's file knows.</summary>
public sealed partial class Reference_page_tests
{
    private static readonly string Targets = Repository.Read("src/Seedbed.Generators/build/Seedbed.targets");
    private static readonly string Reference = Repository.Read("docs/reference.md");

    [Fact]
    public void Every_property_is_in_the_table()
    {
        IEnumerable<string> visible = Included("CompilerVisibleProperty").SelectMany(names => names.Split(';')).Where(name => name.StartsWith("Seeds", StringComparison.Ordinal));

        Assert.Equal(
            visible.Concat(Property().Matches(Targets).Select(match => match.Value)).Distinct().Order(StringComparer.Ordinal),
            Rows("property").Order(StringComparer.Ordinal));
    }

    /// <summary>The build has most defaults; two properties are left empty by it, and the compiler's side decides.</summary>
    [Fact]
    public void Every_default_is_the_one_of_the_build_or_of_the_generator()
    {
        string options = Repository.Read("src/Seedbed.Generators/Parse/SeedOptions.cs");
        IEnumerable<(string, string)> known = Default().Matches(Targets).Select(match => (match.Groups["name"].Value.TrimStart('_'), $"`{match.Groups["value"].Value}`"))
            .Append(("SeedsClass", $"`{DefaultClass().Match(options).Groups["value"].Value}`"))
            .Append(("SeedsNamespace", "the project's root namespace"));

        Assert.Contains(": Property(options, \"RootNamespace\")", options, StringComparison.Ordinal);
        Assert.Equal(
            known.Order(),
            DefaultCell().Matches(Reference).Select(match => (match.Groups["name"].Value, match.Groups["cell"].Value)).Order());
    }

    [Fact]
    public void Every_metadata_that_the_compiler_sees_is_in_the_table() => Assert.Equal(
        XDocument.Parse(Targets).Descendants("CompilerVisibleItemMetadata").Select(element => element.Attribute("MetadataName")!.Value).Order(StringComparer.Ordinal),
        Rows("metadata").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_command_of_the_build_is_in_the_table() => Assert.Equal(
        XDocument.Parse(Targets).Descendants("Target").Select(element => element.Attribute("Name")!.Value).Where(name => name.StartsWith("Update", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        Rows("command").Select(command => command.Split("-t:").ElementAtOrDefault(1)).OfType<string>().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Included(string element) =>
        XDocument.Parse(Targets).Descendants(element).Select(item => item.Attribute("Include")!.Value);

    /// <summary>What stands as code in the first cells of the tables whose first column has this head.</summary>
    private static IEnumerable<string> Rows(string head) => Reference.Split($"\n| {head} | ").Skip(1)
        .SelectMany(table => table.Split("\n\n")[0].Split('\n').Skip(2))
        .SelectMany(row => Code().Matches(row.Split(" | ")[0]).Select(match => match.Groups["text"].Value));

    [GeneratedRegex(@"(?<=\$\()Seeds\w+(?=\))", RegexOptions.None, 1000)]
    private static partial Regex Property();

    [GeneratedRegex("""<(?<name>_?Seeds\w+) Condition="'\$\((?<tested>\w+)\)' == ''">(?<value>[^<]+)<""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Default();

    [GeneratedRegex("DefaultClassName = \"(?<value>\\w+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DefaultClass();

    /// <summary>A row that begins with one property and has a second cell that is not empty.</summary>
    [GeneratedRegex(@"^\| `(?<name>Seeds\w+)` \| (?<cell>[^|]*[^|\s]) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex DefaultCell();

    [GeneratedRegex("`(?<text>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
