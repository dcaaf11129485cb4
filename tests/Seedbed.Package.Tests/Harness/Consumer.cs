namespace Seedbed.Package.Tests;

/// <summary>A stranger's project beside the repository, with one reference and one line.</summary>
public sealed class Consumer
{
    private readonly string _name;

    internal Consumer(string folder)
    {
        Folder = folder;
        _name = Path.GetFileName(folder);
        Directory.CreateDirectory(folder);
    }

    public string Folder { get; }

    /// <summary>Writes the project file.</summary>
    /// <param name="framework">Target framework.</param>
    /// <param name="properties">More properties, as XML.</param>
    /// <param name="items">More items, as XML.</param>
    public Consumer WithProject(string framework, string properties = "", string items = "") => With(_name + ".csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <!-- The texts of these tests are short: no titles, and names made to collide. -->
            <NoWarn>$(NoWarn);CS1591;SEED3001;SEED5002;SEED5003;SEED6001</NoWarn>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../Seedbed/src/Seedbed.Generators/Seedbed.Generators.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
            {items}
          </ItemGroup>
          <Import Project="../Seedbed/src/Seedbed.Generators/build/Seedbed.targets" />
        </Project>
        """);

    /// <summary>Writes a file of the project.</summary>
    public Consumer With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        File.WriteAllText(Path.Combine(Folder, path), text);
        return this;
    }

    internal DotNetRun Build(params string[] arguments) => DotNet.Run(Folder, ["build", .. arguments]);

    internal DotNetRun Run(params string[] arguments) => DotNet.Run(Folder, ["run", .. arguments]);
}
