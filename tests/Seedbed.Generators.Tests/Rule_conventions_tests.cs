using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Seedbed.Syntax;
using Seedbed.TestKit;

namespace Seedbed.Generators.Tests;

/// <summary>What every rule must have: an id of its own, a page, a row in the index and in the release file, a test file, and true examples.</summary>
public sealed partial class Rule_conventions_tests
{
    /// <summary>Rules that the build's targets report; they have no descriptor.</summary>
    private static readonly string[] OfTargets = [.. XDocument.Load(Path.Combine(Repository.Root, "src/Seedbed.Generators/build/Seedbed.targets"))
        .Descendants().Select(element => element.Attribute("Code")?.Value).OfType<string>().Distinct().Where(id => All.All(rule => rule.Id != id))];

    private static IReadOnlyList<Rule> All => [.. SeedChecks.Rules, .. CorpusChecks.Rules, .. GenerationRules.All, .. PromiseRules.All];

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    public static TheoryData<string> IdsOfTextRules => [.. SeedChecks.Rules.Concat(CorpusChecks.Rules).Select(rule => rule.Id).Where(HasExamples)];

    [Fact]
    public void Ids_are_unique_and_in_order_and_names_are_too()
    {
        Assert.Equal(All.Count, All.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(All.Count, All.Select(rule => rule.Name).Distinct().Count());
        Assert.All(new[] { SeedChecks.Rules, CorpusChecks.Rules, GenerationRules.All, PromiseRules.All }, rules =>
            Assert.Equal(rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), rules.Select(rule => rule.Id)));
        Assert.All(All, rule => Assert.Matches("^SEED[1-7][0-9]{3}$", rule.Id));
        Assert.Equal(["SEED5009", "SEED5010", "SEED6005", "SEED6007"], OfTargets.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_title_and_messages_of_one_sentence(string id)
    {
        Rule rule = Find(id);

        Assert.DoesNotMatch(@"[.\n]$", rule.Title);
        Assert.NotEmpty(rule.Messages);
        Assert.All(rule.Messages, message => Assert.DoesNotMatch(@"\n|\s$", message));
        Assert.StartsWith("Seedbed.", rule.Category, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_its_help_link_leads_to(string id)
    {
        Rule rule = Find(id);
        DiagnosticDescriptor descriptor = RuleDescriptors.Of(rule);
        string page = Repository.Read(descriptor.HelpLinkUri);

        Assert.Equal($"docs/rules/{id}.md", descriptor.HelpLinkUri);
        Assert.StartsWith($"# {id}: {rule.Title}\n\n`{rule.Name}` · {rule.Severity.ToString().ToLowerInvariant()}\n\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## What to do\n", page, StringComparison.Ordinal);
        Assert.True(
            rule.Id is "SEED6003" or "SEED6004" or "SEED6008" || page.Contains($"dotnet_diagnostic.{id}.severity = none\n", StringComparison.Ordinal), "The page does not say how to turn the rule off.");
    }

    [Fact]
    public void The_index_is_the_list_of_rules()
    {
        IEnumerable<string> rows = Repository.Read("docs/rules/README.md").Split('\n').Where(line => line.StartsWith("| [SEED", StringComparison.Ordinal));

        IEnumerable<string> expected = All.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Name} | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Title} |");
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            rows.Where(row => !OfTargets.Any(id => row.Contains(id, StringComparison.Ordinal))).Order(StringComparer.Ordinal));
        Assert.All(OfTargets, id => Assert.Single(rows, row => row.Contains($"[{id}]({id}.md)", StringComparison.Ordinal)));
        Assert.All(OfTargets, id => Assert.StartsWith($"# {id}: ", Repository.Read($"docs/rules/{id}.md"), StringComparison.Ordinal));
        Assert.Equal(
            All.Select(rule => rule.Id).Concat(OfTargets).Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(Repository.Root, "docs/rules"), "SEED*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_release_file_is_the_list_of_rules()
    {
        IEnumerable<string> rows = Repository.Read("src/Seedbed.Generators/AnalyzerReleases.Unshipped.md").Split('\n')
            .Concat(Repository.Read("src/Seedbed.Generators/AnalyzerReleases.Shipped.md").Split('\n'))
            .Where(line => line.StartsWith("SEED", StringComparison.Ordinal));

        Assert.Equal(
            All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Name}").Order(StringComparer.Ordinal),
            rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_about_text_has_a_class_and_a_test_file_of_its_name() => Assert.All(SeedChecks.Rules.Concat(CorpusChecks.Rules), rule =>
    {
        Assert.NotNull(typeof(Rule).Assembly.GetType("Seedbed.Syntax." + rule.Name));
        Assert.True(File.Exists(Path.Combine(Repository.Root, $"tests/Seedbed.Syntax.Tests/Rules/{rule.Name}_tests.cs")), $"{rule} has no test file.");
    });

    [Theory]
    [MemberData(nameof(IdsOfTextRules))]
    public void The_examples_of_a_page_are_true(string id)
    {
        string page = Repository.Read($"docs/rules/{id}.md");
        (string Path, string Text)[] reported = Blocks(page, "Reported");
        (string Path, string Text)[] notReported = Blocks(page, "Not reported");

        Assert.NotEmpty(reported);
        Assert.NotEmpty(notReported);
        if (CorpusChecks.Rules.Any(rule => rule.Id == id))
        {
            Assert.Contains(id, FindAcross(reported));
            Assert.DoesNotContain(id, FindAcross(notReported));
            return;
        }

        Assert.All(reported, seed => Assert.Contains(id, FindIn(seed)));
        Assert.All(notReported, seed => Assert.DoesNotContain(id, FindIn(seed)));
    }

    [Theory]
    [MemberData(nameof(IdsOfTextRules))]
    public void The_suppression_that_a_page_shows_suppresses_what_it_shows(string id)
    {
        string page = Repository.Read($"docs/rules/{id}.md");
        string section = page.Split("\n## What to do\n")[1];
        foreach (Match block in Block().Matches(section))
        {
            Suppression suppression = Assert.Single(SuppressionFile.Read(block.Groups["text"].Value, _ => true).Suppressions);
            Assert.Equal(id, suppression.Rule);
            if (SeedChecks.Rules.Any(rule => rule.Id == id))
            {
                Assert.Contains(Blocks(page, "Reported"), seed => SeedChecks.Run(ToSeed(seed)).Any(finding => suppression.Matches(finding, SeedParser.Parse(seed.Text))));
            }
        }
    }

    private static Rule Find(string id) => All.Single(rule => rule.Id == id);

    // What an encoding does wrong cannot be shown in a page of text.
    private static bool HasExamples(string id) => id is not ("SEED1001" or "SEED1002" or "SEED1003" or "SEED1004" or "SEED1006");

    private static IEnumerable<string> FindIn((string Path, string Text) seed) => SeedChecks.Run(ToSeed(seed)).Select(finding => finding.Rule.Id);

    private static IEnumerable<string> FindAcross(IEnumerable<(string, string)> seeds) =>
        CorpusChecks.Run(seeds.Select(ToSeed)).Select(finding => finding.Finding.Rule.Id);

    private static CheckedSeed ToSeed((string Path, string Text) seed) => new(
        seed.Path,
        SeedParser.Parse(seed.Text),
        sha256: Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(seed.Text))));

    /// <summary>The blocks of text below a heading, as files; what cannot be seen is written as an escape.</summary>
    private static (string Path, string Text)[] Blocks(string page, string heading)
    {
        string section = page.Split($"\n## {heading}\n").ElementAtOrDefault(1)?.Split("\n## ")[0] ?? string.Empty;
        return [.. Block().Matches(section).Select(block => (
            block.Groups["path"].Length > 0 ? block.Groups["path"].Value : "seed.txt",
            Escape().Replace(block.Groups["text"].Value, escape => Unescape(escape.Value))))];
    }

    private static string Unescape(string escape) => escape[1] switch
    {
        'r' => "\r",
        't' => "\t",
        'n' => "\n",
        _ => ((char)int.Parse(escape[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
    };

    [GeneratedRegex(@"```text *(?<path>[^\n]*)\n(?<text>.*?)(?<=\n)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\\(u[0-9A-Fa-f]{4}|[rtn](?![a-z]))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
