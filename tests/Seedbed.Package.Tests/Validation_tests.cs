using System.Text.Json;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>The compiler validates a corpus: what a build prints, and every way of having it print more or less.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Validation_tests(Workplace workplace)
{
    private const string Corpus = "src/Seedbed.Corpus";

    /// <summary>What a build that follows another need not do again.</summary>
    private static readonly string[] Again = ["--no-restore", "--no-dependencies"];

    private static readonly string[] OfTheRealSeeds =
    [
        "000_438b60c29a1b6c24.txt(1,1): warning SEED3001",
        "001_b0565ee3d524f136.txt(145,9): warning SEED2002",
        "001_b0565ee3d524f136.txt(66,23): warning SEED2005",
        "002_ff074761cc4ddd6b.txt(3,1): warning SEED5003",
    ];

    [Fact]
    public void The_real_seeds_give_four_warnings_and_a_line_of_suppression_takes_each_away()
    {
        string[] lines =
        [
            "SEED3001 000_438b60c29a1b6c24 \"The difference between\"",
            "SEED2002 001_b0565ee3d524f136#c20 \"Kellogg ??????????\"",
            "SEED2005 001_b0565ee3d524f136 \"the company you keep\"",
            "SEED5003 002_ff074761cc4ddd6b \"Back in October\"",
        ];
        string file = Path.Combine(workplace.Copied, "seeds.suppress");
        IReadOnlyList<string> WarningsWith(IEnumerable<string> suppressions)
        {
            File.WriteAllLines(file, suppressions);
            return Findings(DotNet.Run(workplace.Copied, ["build", Corpus, "--no-incremental", .. Again]).MustSucceed());
        }

        DotNet.Run(workplace.Copied, "build", Corpus).MustSucceed();

        string[] committed = File.ReadAllLines(file);
        Assert.All(committed, line => Assert.StartsWith("#", line, StringComparison.Ordinal));
        Assert.Equal(OfTheRealSeeds, WarningsWith(committed));
        Assert.Empty(WarningsWith(lines));
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.Equal([OfTheRealSeeds[i]], WarningsWith(lines.Where((_, at) => at != i)));
        }

        File.WriteAllLines(file, committed);
    }

    [Fact]
    public void A_build_prints_what_the_README_shows_and_a_log_carries_more()
    {
        DotNet.Run(workplace.Copied, "build", Corpus).MustSucceed();
        DotNetRun run = DotNet.Run(workplace.Copied, ["build", Corpus, "--no-incremental", "-p:ErrorLog=findings.sarif%2cversion=2.1", .. Again]).MustSucceed();

        IEnumerable<string> shown = Repository.Read("README.md").Split('\n').Where(line => line.Contains(": warning SEED", StringComparison.Ordinal));
        IEnumerable<string> printed = run.Warnings.Select(line => line[(workplace.Copied.Length + 1)..line.LastIndexOf(" (docs/rules/", StringComparison.Ordinal)]);
        Assert.Equal(shown.Order(StringComparer.Ordinal), printed.Order(StringComparer.Ordinal));

        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(workplace.Copied, Corpus, "findings.sarif")));
        JsonElement[] results = [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        JsonElement lost = results.Single(result => result.GetProperty("ruleId").GetString() == "SEED2002");
        JsonElement place = lost.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("seeds/001_b0565ee3d524f136.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal((145, 9), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal("warning", lost.GetProperty("level").GetString());
        Assert.Contains(results, result => result.GetProperty("ruleId").GetString() == "SEED2012" && result.GetProperty("level").GetString() == "note");
    }

    [Fact]
    public void Every_route_of_severity_works_for_rules_that_are_loud_quiet_and_hidden()
    {
        // A replacement character (2001, warning), a no-break space between words (2007, info), a line that ends in a space (2008, hidden).
        const string Text = "Garden Club Meets\n\nThe caf\uFFFD opens at ten. \n\nIt\u00A0is open.\n";
        Consumer consumer = workplace.CreateConsumer("Severity")
            .WithProject("net8.0", "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>").With("seeds/one.txt", Text).With("seeds/board/two.txt", Text + "\nSee you there.\n");
        IReadOnlyList<string> Build(params string[] arguments) => Findings(consumer.Build(["--no-incremental", .. Again, .. arguments]));
        consumer.Build();
        static string[] Both(string finding) => ["board/two.txt" + finding, "one.txt" + finding];
        const string Loud = "(3,8): warning SEED2001";

        // As they are, and for the project.
        Assert.Equal(Both(Loud), Build());
        Assert.Empty(Build("-p:NoWarn=SEED2001"));
        Assert.Equal(Both("(3,8): error SEED2001"), Build("-warnaserror:SEED2001"));
        consumer.With(".globalconfig", "is_global = true\ndotnet_diagnostic.SEED2001.severity = none\ndotnet_diagnostic.SEED2007.severity = warning\ndotnet_diagnostic.SEED2008.severity = error\n");
        Assert.Equal(
            ["board/two.txt(3,23): error SEED2008", "board/two.txt(5,3): warning SEED2007", "one.txt(3,23): error SEED2008", "one.txt(5,3): warning SEED2007"],
            Build());
        File.Delete(Path.Combine(consumer.Folder, ".globalconfig"));

        // For some files: a section above the folder, another file within it.
        consumer.With(".editorconfig", "[seeds/board/*.txt]\nseedbed_diagnostic.SEED2001.severity = none\nseedbed_diagnostic.SEED2007.severity = warning\n")
            .With("seeds/board/.editorconfig", "[*]\nseedbed_diagnostic.SEED2008.severity = error\n");
        Assert.Equal(["board/two.txt(3,23): error SEED2008", "board/two.txt(5,3): warning SEED2007", "one.txt" + Loud], Build());

        // What is said for the project wins, but for none.
        consumer.With(".globalconfig", "is_global = true\ndotnet_diagnostic.SEED2001.severity = error\ndotnet_diagnostic.SEED2007.severity = error\n");
        Assert.Equal(["board/two.txt(3,23): error SEED2008", "board/two.txt(5,3): error SEED2007", "one.txt(3,8): error SEED2001", "one.txt(5,3): error SEED2007"], Build());
    }

    [Fact]
    public void Sections_above_a_folder_of_seeds_that_stands_elsewhere_are_found_and_its_suppressions_too()
    {
        string board = Path.Combine(workplace.Root, "papers", "board");
        Directory.CreateDirectory(board);
        File.WriteAllText(Path.Combine(board, "one.txt"), "Garden\n\nThe caf\uFFFD opens.\n\nThe bar\uFFFD closes.\n");
        File.WriteAllText(Path.Combine(workplace.Root, "papers", ".editorconfig"), "[board/*]\nseedbed_diagnostic.SEED2001.severity = error\n");
        File.WriteAllText(Path.Combine(workplace.Root, "papers", "board.suppress"), "SEED2001 one \"bar\"\n");

        DotNetRun run = DotNet.Run(workplace.Copied, "build", Corpus, $"-p:SeedsDirectory={board}");

        Assert.Equal([board + "/one.txt(3,8): error SEED2001"], Findings(run));
    }

    [Fact]
    public void Findings_are_in_the_records_under_names_that_the_project_gives()
    {
        Consumer consumer = workplace.CreateConsumer("Issues").WithProject("net10.0", "<OutputType>Exe</OutputType><NoWarn>$(NoWarn);SEED2001</NoWarn>")
            .With("seeds/one.txt", "Garden Club Meets\n\nThe caf\uFFFD opens at ten.\n\nThe garden is open.\n")
            .With("seeds/.editorconfig", "[one.txt]\nseedbed_name = Tulips\n")
            .With("Program.cs", """
                using System.Linq;
                using Issues;

                foreach (Seedbed.SeedIssue issue in Seeds.Tulips.Issues.Where(issue => issue.RuleId.StartsWith("SEED2001")))
                {
                    System.Console.WriteLine($"{issue} | {Seeds.Tulips.Source.Text.Substring(issue.Span.Start - 3, 4)}");
                }

                System.Console.WriteLine(Seeds.Tulips.Paragraphs.Single(paragraph => paragraph.Issues.Count == 0).Text);
                """);

        DotNetRun run = consumer.Run().MustSucceed();

        Assert.Equal(["(3,8): SEED2001: U+FFFD: 1 character(s) were lost before this file was saved | caf\uFFFD", "The garden is open."], run.Lines);
    }

    [Fact]
    public void Without_analyzers_a_seed_that_cannot_be_generated_still_fails_the_build()
    {
        Consumer consumer = workplace.CreateConsumer("Unanalyzed").WithProject("net8.0").With("seeds/good.txt", "Garden\n\nText.\n");
        File.WriteAllBytes(Path.Combine(consumer.Folder, "seeds/bad.txt"), [.. "Garden\n\nCaf"u8, 0xE9, .. ".\n"u8]);

        DotNetRun run = consumer.Build("-p:RunAnalyzers=false");
        DotNetRun analyzed = consumer.Build("--no-incremental");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["bad.txt(3,4): error SEED6003"], Findings(run));
        Assert.Equal(["bad.txt(3,4): error SEED1001", "bad.txt(3,4): error SEED6003"], Findings(analyzed));
    }

    [Fact]
    public void A_seed_that_is_taken_away_takes_its_findings_along()
    {
        Consumer consumer = workplace.CreateConsumer("Removed").WithProject("net8.0", "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")
            .With("seeds/one.txt", "Garden\n\nText.\n").With("seeds/two.txt", "Garden\n\nCaf\uFFFD.\n").With("seeds.suppress", "SEED2001 two\n");
        Assert.Empty(Findings(consumer.Build()));

        File.Delete(Path.Combine(consumer.Folder, "seeds.suppress"));
        Assert.Equal(["two.txt(3,4): warning SEED2001"], Findings(consumer.Build()));
        File.Delete(Path.Combine(consumer.Folder, "seeds/two.txt"));
        Assert.Empty(Findings(consumer.Build()));
    }

    /// <summary>The findings that a build printed: file below the seeds folder, place, severity and rule.</summary>
    private static List<string> Findings(DotNetRun run) => [.. run.Warnings.Concat(run.Errors)
        .Where(line => line.Contains(" SEED", StringComparison.Ordinal))
        .Select(line => line[(line.IndexOf("/seeds/", StringComparison.Ordinal) is var at and >= 0 ? at + "/seeds/".Length : 0)..])
        .Select(line => line[..line.IndexOf(": ", line.IndexOf(" SEED", StringComparison.Ordinal), StringComparison.Ordinal)])
        .Distinct()
        .Order(StringComparer.Ordinal)];
}
