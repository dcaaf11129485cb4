using System.Text.RegularExpressions;
using Seedbed.Syntax;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>Blocks that are parts of files: each is read by what reads such files.</summary>
[Collection(nameof(OneWorkplace))]
public sealed partial class Part_tests(Workplace workplace)
{
    private static readonly string[] Severities = ["none", "silent", "hidden", "suggestion", "info", "warning", "error", "default"];

    internal static bool IsConfiguration(StoryBlock block) => block is { Language: "ini", Name: "" };

    internal static bool IsSuppression(StoryBlock block) => block is { Page: "docs/rules/README.md" or "docs/rules/SEED7007.md", Language: "text" };

    internal static bool IsDrawing(StoryBlock block) => block is { Page: "README.md", Section: "How it works" };

    internal static bool IsItem(StoryBlock block) => block is { Page: "docs/reference.md", Section: "Items", Language: "xml" };

    /// <summary>Code that is no file; what a rule's own page shows of code is about that rule, and its tests run it.</summary>
    internal static bool IsSnippet(StoryBlock block) => block is { Name: "", Language: "csharp" } && !block.Page.StartsWith("docs/rules/SEED", StringComparison.Ordinal);

    [Fact]
    public void Sections_of_configuration_files_hold_keys_that_there_are() => Assert.All(
        StoryPage.Blocks.Where(block => block.Language == "ini").SelectMany(block => block.Lines.Select(line => (block, line))),
        pair => Assert.True(IsUnderstood(pair.line), $"{pair.block}: '{pair.line}'"));

    [Fact]
    public void Suppressions_are_lines_that_the_compiler_understands() => Assert.All(StoryPage.Blocks.Where(IsSuppression), block =>
    {
        SuppressionFile file = SuppressionFile.Read(block.Text, IsRule);
        Assert.Empty(file.Mistakes);
        Assert.NotEmpty(file.Suppressions);
    });

    [Fact]
    public void The_drawing_names_folders_that_are_there()
    {
        string drawing = StoryPage.Blocks.Single(IsDrawing).Text;
        string[] folders = [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).OfType<string>()];

        Assert.All(["Parse", "Check", "Spec", "Emit", "Analyze"], word =>
        {
            Assert.Contains(word, drawing, StringComparison.Ordinal);
            Assert.Contains(folders, folder => folder == word || folder == word + "s");
        });
    }

    [Fact]
    public void The_page_about_reading_shows_a_thread()
    {
        SeedDocument document = SeedParser.Parse("Garden Club Meets On Sunday\n\nThe club meets at ten.\n\n" + StoryPage.Blocks.Single(block => block.Page == "docs/reading.md").Text);

        Assert.Equal("drupal", document.Thread!.Shape);
        Assert.Equal(["Fern", "Moss to Fern"], document.Thread.Comments.Select(comment => comment.Attribution.Author + (comment.Parent is null ? "" : " to " + comment.Parent.Attribution.Author)));
    }

    [Fact]
    public void Line_ends_are_kept_by_the_line_that_the_page_of_drift_shows() => Assert.Contains(
        "\n" + StoryPage.Blocks.Single(block => block is { Page: "docs/rules/SEED7005.md", Section: "What to do", Language: "text" }).Text,
        Repository.Read(".gitattributes"),
        StringComparison.Ordinal);

    /// <summary>One project for all: it lists its seeds itself, as the reference shows, and each snippet is a method of it.</summary>
    [Fact]
    public void Code_compiles_with_items_as_the_reference_shows_them()
    {
        string folder = Directory.CreateDirectory(Path.Combine(workplace.ConsumersFolder, "Parts", "other")).Parent!.FullName;
        IEnumerable<string> items = StoryPage.Blocks.Where(IsItem)
            .Select(block => block.Text.StartsWith("<ItemGroup>", StringComparison.Ordinal) ? block.Text : $"<ItemGroup>\n{block.Text}</ItemGroup>\n");
        IEnumerable<string> methods = StoryPage.Blocks.Where(IsSnippet)
            .Select((block, i) => $"    // {block}\n    public static void M{i}(Article article)\n    {{\n{block.Text}    }}\n");
        File.WriteAllText(Path.Combine(folder, "Parts.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Seedbed" Version="{PackageFile.Version}" PrivateAssets="all" />
              </ItemGroup>
            {string.Concat(items)}
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Code.cs"), $"using Seedbed;\n\npublic static class Code\n{{\n    public static Article Note => Parts.Seeds.note;\n\n{string.Concat(methods)}}}\n");
        File.WriteAllText(Path.Combine(folder, "other", "note.txt"), "Garden Club Meets On Sunday\n\nThe club\uFFFD meets at ten.\n");
        File.WriteAllText(Path.Combine(folder, "other.suppress"), "SEED2001 note\n");
        File.WriteAllText(Path.Combine(folder, "other.baseline"), "");
        File.WriteAllText(Path.Combine(folder, "other.lock"), "");

        DotNetRun run = DotNet.Run(folder, "build").MustSucceed();

        // The file of suppressions was read: nothing says that a character was lost. So was the lock: it does not name the seed.
        Assert.Contains("warning SEED7006", Assert.Single(run.Warnings), StringComparison.Ordinal);
    }

    private static bool IsUnderstood(string line)
    {
        if (line.Length == 0 || line[0] == '#' || line == "is_global = true" || Section().IsMatch(line))
        {
            return true;
        }

        string[] pair = line.Split(" = ");
        if (Severity().Match(pair[0]) is { Success: true } severity)
        {
            return IsRule(severity.Groups["id"].Value) && Severities.Contains(pair[1], StringComparer.Ordinal);
        }

        if (pair[0].StartsWith(ThreadShapes.Key, StringComparison.Ordinal))
        {
            // What a page shows of mistakes, its story reports.
            return pair[0] == ThreadShapes.Key || ThreadShapes.FindMistakes([new(pair[0], pair[1])]).All(mistake => mistake.Position is not null);
        }

        return pair[0].StartsWith(Expectations.Prefix, StringComparison.Ordinal)
            ? Expectations.FindMistake(pair[0][Expectations.Prefix.Length..], pair[1]) is null
            : pair[0] == "seedbed_name" && Name().IsMatch(pair[1]);
    }

    private static bool IsRule(string id) => File.Exists(Path.Combine(Repository.Root, $"docs/rules/{id}.md"));

    [GeneratedRegex(@"^\[[^\]]+\]$", RegexOptions.None, 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^(dotnet|seedbed)_diagnostic\.(?<id>SEED\d{4})\.severity$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Severity();

    [GeneratedRegex(@"^\w+$", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
