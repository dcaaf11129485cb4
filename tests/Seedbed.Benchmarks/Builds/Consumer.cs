using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>A project that brings the documents into its assembly in one way.</summary>
internal sealed class Consumer
{
    private const string Configuration = "Release";

    private readonly Way _way;
    private readonly string _folder;

    /// <summary>Writes the project and restores it.</summary>
    /// <param name="workplace">Where.</param>
    /// <param name="way">The way.</param>
    /// <param name="program">The code; the default is a library that is all but empty.</param>
    public Consumer(Workplace workplace, Way way, string? program = null)
    {
        _way = way;
        _folder = Path.Combine(workplace.Root, way.Name);
        workplace.Write($"{way.Name}/{way.Name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
            <PropertyGroup>
              <TargetFramework>net10.0</TargetFramework>
              <OutputType>{(program is null ? "Library" : "Exe")}</OutputType>
              <RootNamespace>Made</RootNamespace>
            </PropertyGroup>
            {way.Items}
            </Project>
            """);
        workplace.Write($"{way.Name}/Code.cs", program ?? "namespace Made { public static class Code { } }\n");
        BuildGenerator();
        Require(DotNet.Run(_folder, "restore"));
    }

    /// <summary>The way's name.</summary>
    public string Name => _way.Name;

    /// <summary>Builds all that the project itself has, from nothing but the restored packages.</summary>
    public DotNetRun Build()
    {
        foreach (string made in (string[])["bin", Path.Combine("obj", Configuration)])
        {
            string folder = Path.Combine(_folder, made);
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return DotNet.Run(
            _folder, "build", "-c", Configuration, "--no-restore", "--no-dependencies", "-p:UseSharedCompilation=false", "-nodeReuse:false", "-v:q", "-clp:PerformanceSummary");
    }

    /// <summary>Runs what was built.</summary>
    /// <returns>What it printed.</returns>
    public string Run() => Require(DotNet.Run(_folder, Path.Combine("bin", Configuration, "net10.0", _way.Name + ".dll"))).Output;

    private void BuildGenerator()
    {
        if (_way.Generator is { } generator)
        {
            Require(DotNet.Run(Repository.Root, "build", generator, "-c", Configuration, "-nodeReuse:false", "-v:q"));
        }
    }

    private static DotNetRun Require(DotNetRun run) =>
        run.ExitCode == 0 ? run : throw new InvalidOperationException(run.Output);
}
