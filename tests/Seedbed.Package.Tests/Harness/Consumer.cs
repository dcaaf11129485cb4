using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>A project that uses Seedbed: with the package, or beside the repository with one reference and one line.</summary>
public sealed class Consumer
{
    /// <summary>What <c>dotnet add package</c> writes.</summary>
    internal static readonly string AddedPackage = $"""
        <PackageReference Include="Seedbed" Version="{PackageFile.Version}">
          <IncludeAssets>runtime; build; native; contentfiles; analyzers; buildtransitive</IncludeAssets>
          <PrivateAssets>all</PrivateAssets>
        </PackageReference>
        """;

    /// <summary>What the recipe for a checkout shows.</summary>
    private const string ReferencedProject =
        """<ProjectReference Include="../Seedbed/src/Seedbed.Generators/Seedbed.Generators.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />""";

    private readonly string _name;
    private readonly bool _hasPackage;
    private string _framework = "net10.0";

    internal Consumer(string folder, bool hasPackage)
    {
        Folder = folder;
        _name = Path.GetFileName(folder);
        _hasPackage = hasPackage;
        Directory.CreateDirectory(folder);
    }

    public string Folder { get; }

    internal string Project => Directory.GetFiles(Folder, _name + ".*proj").Single();

    /// <summary>The folder that a build writes to.</summary>
    internal string Output => Path.Combine(Folder, "bin/Debug", _framework);

    /// <summary>Writes the project file of a project with seeds.</summary>
    /// <param name="framework">Target framework.</param>
    /// <param name="properties">More properties, as XML.</param>
    /// <param name="items">More items, as XML.</param>
    public Consumer WithProject(string framework, string properties = "", string items = "") => WithPlainProject(
        framework,
        $"""
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <!-- The texts of these tests are short: no titles, and names made to collide. -->
        <NoWarn>$(NoWarn);CS1591;SEED3001;SEED5002;SEED5003;SEED6001</NoWarn>
        {properties}
        """,
        (_hasPackage ? AddedPackage : ReferencedProject) + items,
        _hasPackage ? "" : """<Import Project="../Seedbed/src/Seedbed.Generators/build/Seedbed.targets" />""");

    /// <summary>Writes a project file that holds nothing but what is given.</summary>
    /// <param name="framework">Target framework.</param>
    /// <param name="properties">More properties, as XML.</param>
    /// <param name="items">Items, as XML.</param>
    /// <param name="rest">What stands behind them, as XML.</param>
    public Consumer WithPlainProject(string framework, string properties = "", string items = "", string rest = "")
    {
        _framework = framework;
        return With(_name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {(framework.Contains(';', StringComparison.Ordinal) ? $"<TargetFrameworks>{framework}</TargetFrameworks>" : $"<TargetFramework>{framework}</TargetFramework>")}
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
              {rest}
            </Project>
            """);
    }

    /// <summary>Writes a file of the project.</summary>
    public Consumer With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    /// <summary>Copies this repository's seeds, and what stands beside them: their lock and what they promise.</summary>
    internal Consumer WithRealSeeds()
    {
        foreach (string file in SeedFiles.Names.Select(name => "seeds/" + name).Append("seeds.lock").Append(".editorconfig"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
            File.Copy(Path.Combine(Repository.Root, file), PathOf(file));
        }

        return this;
    }

    /// <summary>The absolute path of a file of the project.</summary>
    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Builds it; what was restored once is not restored again.</summary>
    internal DotNetRun Build(params string[] arguments) =>
        DotNet.Run(Folder, File.Exists(PathOf("obj/project.assets.json")) ? ["build", "--no-restore", .. arguments] : ["build", .. arguments]);

    /// <summary>Starts what is built.</summary>
    /// <param name="arguments">The program's arguments.</param>
    internal DotNetRun Start(params string[] arguments) => DotNet.Run(Folder, ["exec", Path.Combine(Output, _name + ".dll"), .. arguments]);

    /// <summary>Builds it and starts it.</summary>
    internal DotNetRun Run(params string[] arguments)
    {
        Build(arguments).MustSucceed();
        return Start();
    }
}
