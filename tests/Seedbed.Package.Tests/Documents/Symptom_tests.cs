using System.Security.Cryptography;
using System.Text;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>The page about trouble begins each entry with what a build says; here is the trouble.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Symptom_tests(Workplace workplace)
{
    private const string Package = """<PackageReference Include="Seedbed" Version="0.1.0" PrivateAssets="all" />""";
    private const string Text = "Garden Club Meets On Sunday\n\nThe club meets at ten.\n";

    internal static bool IsSymptom(StoryBlock block) => block is { Page: "docs/troubleshooting.md", Language: "text" };

    /// <summary>One solution with a project for each: one build shows all.</summary>
    [Fact]
    public void Messages_of_the_page_are_what_a_build_prints_or_a_record_throws()
    {
        string folder = Directory.CreateDirectory(Path.Combine(workplace.Strangers, "Symptoms")).FullName;
        IReadOnlyList<string> projects = WriteProjects(folder);
        Write(folder, "Symptoms.slnx", $"<Solution>\n{string.Concat(projects.Select(project => $"  <Project Path=\"{project}/{project}.csproj\" />\n"))}</Solution>\n");

        DotNetRun run = DotNet.Run(folder, "build", "Symptoms.slnx");

        string said = projects.Aggregate(run.Output, (output, project) => output.Replace(Path.Combine(folder, project) + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal))
            + Repository.Read("src/Seedbed.Generators/Emit/Model/SeedPage.cs");
        string[] lines = said.Split('\n');
        Assert.All(StoryPage.Blocks.Where(IsSymptom), block => Assert.All(block.Lines, line =>
            Assert.True(lines.Any(printed => StoryOutput.IsShownAs(printed, "…" + line + "…")), $"{block} is not printed, but\n{run.Output}{run.Error}")));
    }

    private static List<string> WriteProjects(string folder)
    {
        var projects = new List<string>();
        void Project(string name, string items = Package, string properties = "", string code = "", string? seed = Text)
        {
            projects.Add(name);
            Write(folder, $"{name}/{name}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    {properties}
                  </PropertyGroup>
                  <ItemGroup>
                    {items}
                  </ItemGroup>
                </Project>
                """);
            Write(folder, $"{name}/Code.cs", code);
            if (seed is not null)
            {
                Write(folder, $"{name}/seeds/garden.txt", seed);
            }
        }

        // Record types twice, none, and of another version.
        Project("Garden");
        Project("Board");
        Project("Both", """<ProjectReference Include="../Garden/Garden.csproj" /><ProjectReference Include="../Board/Board.csproj" />""", code: "class C { Seedbed.Article A; }");
        Project("Disabled", properties: "<SeedsEnabled>false</SeedsEnabled>", code: "using Seedbed;");
        Project("Old", "", code: "namespace Seedbed { public static class SeedPage { public const int ContractVersion = 2; } }");
        Project("New", Package + """<ProjectReference Include="../Old/Old.csproj" />""");

        // A class in another namespace; a generator without what it needs, in a compiler that has not loaded it before.
        Project("Elsewhere", code: "class C { object M() => Seeds.garden; }");
        Project("Bare", """<Analyzer Include="../../packages/seedbed/0.1.0/analyzers/dotnet/cs/Seedbed.Generators.dll" />""", "<UseSharedCompilation>false</UseSharedCompilation>");

        // Folders, files and properties.
        Project("Missing", seed: null);
        Project("Empty", seed: null);
        Directory.CreateDirectory(Path.Combine(folder, "Empty/seeds"));
        Project("Binary");
        File.WriteAllBytes(Path.Combine(folder, "Binary/seeds/picture.txt"), [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0x0D, 0xFF]);
        Project("Language", properties: "<LangVersion>7.3</LangVersion>");
        Project("Value", properties: "<SeedsEnabled>yes</SeedsEnabled>");
        Project("Drift", seed: Text.ReplaceLineEndings("\r\n"));
        Write(folder, "Drift/seeds.lock", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text))) + "  garden.txt\n");
        return projects;
    }

    private static void Write(string folder, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), text);
    }
}
