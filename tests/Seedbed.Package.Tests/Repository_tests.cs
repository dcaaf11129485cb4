using System.Text.Json;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>The README's commands, run in a fresh copy of the repository.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Repository_tests(Workplace workplace)
{
    private const string Report = "src/Seedbed.Report";
    private const string GeneratorTests = "tests/Seedbed.Generators.Tests";

    [Fact]
    public void The_main_command_prints_the_overview_of_the_real_seeds()
    {
        DotNetRun run = workplace.MainCommand.MustSucceed();

        Assert.Contains("3 articles, 44 comments by 36 commenters", run.Lines);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Export_that_has_to_compile_the_corpus_prints_nothing_but_lines_of_JSON()
    {
        Directory.Delete(Path.Combine(workplace.BuiltCopy, "src/Seedbed.Corpus/bin/Debug"), recursive: true);
        Directory.Delete(Path.Combine(workplace.Copied, "src/Seedbed.Corpus/obj/Debug"), recursive: true);

        DotNetRun run = DotNet.Run(workplace.Copied, "run", "--no-restore", "--project", Report, "-clp:ErrorsOnly", "--", "export").MustSucceed();

        Assert.Equal(SeedFiles.Names, run.Lines.Select(line =>
        {
            using var article = JsonDocument.Parse(line);
            return article.RootElement.GetProperty("path").GetString()!;
        }));
    }

    [Fact]
    public void Another_folder_of_seeds_is_one_property_away()
    {
        string seeds = Path.Combine(workplace.Root, "it's (another) folder");
        Directory.CreateDirectory(Path.Combine(seeds, "sub"));
        File.WriteAllText(Path.Combine(seeds, "sub", "one.txt"), "A Title\n\nA paragraph.\n");

        DotNetRun run = DotNet.Run(
            workplace.BuiltCopy, "run", "--no-restore", "--project", Report, $"-p:SeedsDirectory={seeds}/", "-clp:ErrorsOnly", "--", "articles").MustSucceed();

        Assert.Equal("sub/one\tA Title\t-\t-\t1\t2\t-\t-\t-", run.Lines[^1]);
        Assert.Equal(2, run.Lines.Count);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_that_shows_the_path()
    {
        string missing = Path.Combine(workplace.Root, "missing");

        DotNetRun run = DotNet.Run(workplace.BuiltCopy, ["build", "src/Seedbed.Corpus", $"-p:SeedsDirectory={missing}", .. Workplace.Again]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error SEED5010: There is no seeds folder '{missing}/'. Create it", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_a_warning_of_the_build_and_a_mistake_of_the_report()
    {
        string empty = Directory.CreateDirectory(Path.Combine(workplace.Root, "empty")).FullName;

        DotNetRun run = DotNet.Run(workplace.BuiltCopy, "run", "--no-restore", "--project", Report, $"-p:SeedsDirectory={empty}", "-p:RunAnalyzers=false");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("warning SEED5009: No seed was found", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("error: the corpus is empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_builds_in_two_folders_give_the_same_generated_files()
    {
        SortedDictionary<string, string> here = Generate(workplace.Copied);
        SortedDictionary<string, string> there = Generate(workplace.OtherCopy);

        Assert.True(here.Count > 20);
        Assert.Equal(here, there);
        Assert.DoesNotContain(here.Values, text => text.Contains(workplace.Root, StringComparison.Ordinal));
    }

    [Fact]
    public void The_corpus_needs_no_package_at_run_time()
    {
        string folder = Path.Combine(workplace.BuiltCopy, "src/Seedbed.Corpus/bin/Debug/net8.0");

        using var dependencies = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "Seedbed.Corpus.deps.json")));

        Assert.Equal("Seedbed.Corpus/" + PackageFile.Version, Assert.Single(dependencies.RootElement.GetProperty("libraries").EnumerateObject()).Name);
        Assert.Equal("Seedbed.Corpus.dll", Path.GetFileName(Assert.Single(Directory.GetFiles(folder, "*.dll"))));
    }

    [Fact]
    public void Parsing_at_run_time_is_an_error_in_the_analysis()
    {
        string probe = Path.Combine(workplace.BuiltCopy, "src/Seedbed.Analysis/Probe.cs");
        string[] banned =
        [
            "System.IO.File.ReadAllText(text)", "new System.IO.StreamReader(text)", "new System.IO.StringReader(text)",
            "System.Text.RegularExpressions.Regex.IsMatch(text, text)", "System.Text.Json.JsonDocument.Parse(text)",
            "System.Text.Json.JsonSerializer.Deserialize<string>(text)", "System.Text.Json.Nodes.JsonNode.Parse(text)",
            "text.Split('\\n')", "text.Split()", "text.Split(\"x\", 2)", "text.Split(new[] { 'x' }, System.StringSplitOptions.None)",
            "System.DateTime.Parse(text, null)", "System.DateTime.TryParse(text, out _)", "System.DateTimeOffset.Parse(text, null)",
            "System.DateTime.ParseExact(text, text, null)", "System.DateOnly.Parse(text, null)", "System.TimeSpan.Parse(text, null)",
        ];
        File.WriteAllText(probe, "namespace Seedbed.Analysis;\ninternal static class Probe\n{\n"
            + string.Concat(banned.Select((call, i) => $"    public static object? P{i}(string text) => {call};\n")) + "}\n");

        DotNetRun run = DotNet.Run(workplace.Copied, ["build", "src/Seedbed.Analysis", .. Workplace.Again]);
        File.Delete(probe);

        Assert.Equal(
            Enumerable.Range(4, banned.Length),
            run.Errors.Where(error => error.Contains("RS0030", StringComparison.Ordinal))
                .Select(error => int.Parse(error[(error.IndexOf('(', StringComparison.Ordinal) + 1)..error.IndexOf(',', StringComparison.Ordinal)], null))
                .Distinct().Order());
    }

    [Fact]
    public void Snapshots_are_compared_by_one_of_two()
    {
        DotNetRun run = DotNet.Run(workplace.Copied, "build", GeneratorTests, "-p:SnapshotEngine=Other");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error : SnapshotEngine is 'Other'. It must be BuiltIn or Verify.", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_snapshots_moves_received_over_verified()
    {
        string folder = Path.Combine(workplace.Copied, GeneratorTests, "Snapshots/Verified");
        string verified = Directory.EnumerateFiles(folder, "*#Seeds.g.verified.cs").First();
        string received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        File.WriteAllText(received, "Another text.");

        DotNet.Run(workplace.Copied, "msbuild", GeneratorTests, "-t:AcceptSnapshots").MustSucceed();

        Assert.Equal("Another text.", File.ReadAllText(verified));
        Assert.False(File.Exists(received));
    }

    private static SortedDictionary<string, string> Generate(string repository)
    {
        // In the configuration that no other test compiles the corpus in, and in which the generator is there already once it was packed.
        DotNet.Run(repository, "build", "src/Seedbed.Corpus", "-c", "Release", "-p:EmitCompilerGeneratedFiles=true", "-p:RunAnalyzers=false").MustSucceed();
        string folder = Path.Combine(repository, "src/Seedbed.Corpus/obj/Release/net8.0/generated");
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, file), File.ReadAllText(file));
        }

        return files;
    }
}
