using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;

namespace Seedbed.Package.Tests;

/// <summary>The page about trouble begins each entry with what a build says; here is the trouble.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Symptom_tests(Workplace workplace)
{
    private const string Text = "Garden Club Meets On Sunday\n\nThe club meets at ten.\n";

    /// <summary>Prints why a record cannot be read.</summary>
    private const string Reading = """
        try
        {
            System.Console.WriteLine(Seeds.garden.Source.Text);
        }
        catch (System.Exception exception)
        {
            System.Console.WriteLine(exception.GetBaseException().Message);
        }
        """;

    private static readonly string Package = $"""<PackageReference Include="Seedbed" Version="{PackageFile.Version}" PrivateAssets="all" />""";

    /// <summary>The sections that show messages, and for each message the one project that is in that trouble.</summary>
    private static readonly Dictionary<string, string[]> ProjectsBySection = new(StringComparer.Ordinal)
    {
        ["The type 'Article' exists in both"] = ["Both"],
        ["Seeds does not exist"] = ["Elsewhere", "Disabled"],
        ["The generator failed"] = ["Bare", "Bare"],
        ["A seed is a binary file"] = ["Binary"],
        ["There is no seeds folder"] = ["Missing"],
        ["No seed was found"] = ["Empty"],
        ["The language is too old"] = ["Language"],
        ["A property cannot have its value"] = ["Value"],
        ["Record types that do not go together"] = ["New", "Between"],
        ["A project called Seeds"] = ["Seeds"],
        ["Findings differ between machines"] = ["Drift"],
        ["An exception when a record is read"] = ["WithoutConstants", "WithoutTexts"],
    };

    internal static bool IsSymptom(StoryBlock block) => block is { Page: "docs/troubleshooting.md", Language: "text" };

    /// <summary>One solution with a project for each: one build shows all. Two of them are programs, and say it when they run.</summary>
    [Fact]
    public void Messages_of_the_page_are_what_the_project_in_that_trouble_prints()
    {
        string folder = Directory.CreateDirectory(Path.Combine(workplace.ConsumersFolder, "Symptoms")).FullName;
        IReadOnlyList<string> projects = WriteProjects(folder);
        Write(folder, "Symptoms.slnx", $"<Solution>\n{string.Concat(projects.Select(project => $"  <Project Path=\"{project}/{project}.csproj\" />\n"))}</Solution>\n");
        DotNetRun build = DotNet.Run(folder, "build", "Symptoms.slnx");
        WithoutConstants(ProgramOf(folder, "WithoutConstants"));

        ILookup<string, StoryBlock> sections = StoryPage.Blocks.Where(IsSymptom).ToLookup(block => block.Section, StringComparer.Ordinal);
        Assert.Equal(sections.Select(section => (section.Key, section.Count())).Order(), ProjectsBySection.Select(pair => (pair.Key, pair.Value.Length)).Order());
        Assert.All(sections.SelectMany(section => section.Zip(ProjectsBySection[section.Key])), pair =>
        {
            string[] said = [.. OutputOf(pair.Second, folder, build)];
            Assert.All(pair.First.Lines, line => Assert.True(
                said.Any(printed => StoryOutput.IsShownAs(printed, "…" + line + "…")), $"{pair.First}: {pair.Second} does not print it, but\n{string.Join('\n', said)}"));
        });
    }

    /// <summary>
    /// What a project prints when it runs, if it is a program, or else what the build says of it, without its folder: each of its messages ends with the
    /// project's path, or is about a file of it.
    /// </summary>
    private static IEnumerable<string> OutputOf(string project, string folder, DotNetRun build)
    {
        string own = Path.Combine(folder, project) + Path.DirectorySeparatorChar;
        return File.Exists(Path.ChangeExtension(ProgramOf(folder, project), ".runtimeconfig.json"))
            ? DotNet.Run(folder, "exec", ProgramOf(folder, project)).MustSucceed().Lines
            : build.Lines.Where(line => line.Contains($"[{own}", StringComparison.Ordinal) || line.TrimStart().StartsWith(own, StringComparison.Ordinal)).Select(line => line.Replace(own, string.Empty, StringComparison.Ordinal));
    }

    private static string ProgramOf(string folder, string project) => Path.Combine(folder, project, "bin/Debug/net10.0", project + ".dll");

    /// <summary>Does what a tool does that takes constants for something that only a compiler needs: fields of strings stay, and are no constants.</summary>
    private static void WithoutConstants(string assembly)
    {
        byte[] bytes = File.ReadAllBytes(assembly);
        using var file = new PEReader(new MemoryStream(bytes));
        MetadataReader metadata = file.GetMetadataReader();
        foreach (FieldDefinitionHandle field in metadata.FieldDefinitions)
        {
            ConstantHandle constant = metadata.GetFieldDefinition(field).GetDefaultValue();
            if (!constant.IsNil && metadata.GetConstant(constant).TypeCode == ConstantTypeCode.String)
            {
                // A row of the table begins with the field's attributes.
                int row = (MetadataTokens.GetRowNumber(field) - 1) * metadata.GetTableRowSize(TableIndex.Field);
                Span<byte> attributes = bytes.AsSpan(file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.Field) + row);
                FieldAttributes kept = (FieldAttributes)BinaryPrimitives.ReadUInt16LittleEndian(attributes) & ~(FieldAttributes.Literal | FieldAttributes.HasDefault);
                BinaryPrimitives.WriteUInt16LittleEndian(attributes, (ushort)kept);
            }
        }

        File.WriteAllBytes(assembly, bytes);
    }

    private static List<string> WriteProjects(string folder)
    {
        var projects = new List<string>();
        void Project(string name, string? items = null, string properties = "", string code = "", string? seed = Text, string rest = "")
        {
            projects.Add(name);
            Write(folder, $"{name}/{name}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    {properties}
                  </PropertyGroup>
                  <ItemGroup>
                    {items ?? Package}
                  </ItemGroup>
                  {rest}
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
        Project("Between", Package + """<ProjectReference Include="../Garden/Garden.csproj" /><ProjectReference Include="../Board/Board.csproj" />""");
        Project("Disabled", properties: "<SeedsEnabled>false</SeedsEnabled>", code: "using Seedbed;");
        Project("Old", "", code: "namespace Seedbed { public static class SeedPage { public const int ContractVersion = 2; } }");
        Project("New", Package + """<ProjectReference Include="../Old/Old.csproj" />""");

        // A class in another namespace; a generator without what it needs, in a compiler that has not loaded it before.
        Project("Seeds", code: "using Seeds; class C { object M() => Seeds.garden; }");
        Project("Elsewhere", code: "class C { object M() => Seeds.garden; }");
        Project("Bare", $"""<Analyzer Include="../../packages/seedbed/{PackageFile.Version}/analyzers/dotnet/cs/Seedbed.Generators.dll" />""", "<UseSharedCompilation>false</UseSharedCompilation>");

        // Programs that lose something on the way; after all that looks at seeds.
        Project("WithoutConstants", properties: Programs.Properties, code: Reading);
        Project("WithoutTexts", properties: Programs.Properties, code: Reading, rest: """
            <Target Name="LoseTexts" BeforeTargets="AssignTargetPaths">
              <ItemGroup>
                <EmbeddedResource Remove="@(EmbeddedResource)" />
              </ItemGroup>
            </Target>
            """);

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
